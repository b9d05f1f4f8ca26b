import './theme.js';

const EVERY_MILLIS = 3000;
const KEPT = 40;
const STATES = {up: 'Up', degraded: 'Unwell', down: 'Down', unknown: 'Checking'};
const WHAT = {
  gateway: 'The one door: routes, tokens, limits, this page.',
  account: 'Sign-in, people, tenants, plans, business foundation.',
  coaching: 'Alignment scores, KPI advice, insights, conversations.',
  traction: 'Goals, strategies, KPIs, actions, issues, live streams.',
};

const byId = id => document.getElementById(id);
const history = new Map();
const cards = new Map();
let updatedAt = null;

function card(service) {
  if (!cards.has(service.id)) {
    const made = byId('service').content.firstElementChild.cloneNode(true);
    made.querySelector('h3').textContent = service.name;
    made.querySelector('.what').textContent = WHAT[service.id] ?? '';
    byId('services').append(made);
    cards.set(service.id, made);
  }
  return cards.get(service.id);
}

function showService(service) {
  const shown = card(service);
  const put = (selector, text) => { shown.querySelector(selector).textContent = text; };
  shown.dataset.state = service.state;
  put('.pill', STATES[service.state] ?? service.state);
  put('.latency', service.state === 'down' || service.latencyMs === null ? '–' : `${service.latencyMs} ms`);
  put('.version', service.version?.replace('-SNAPSHOT', '') ?? '–');
  shown.querySelector('.version').title = service.version ?? '';
  put('.since-label', service.state === 'down' ? 'Down for' : 'Up for');
  put('.since', service.since ? span(service.since) : '–');
  shown.querySelector('.since').title = service.since ? new Date(service.since).toLocaleString() : '';
  shown.querySelector('.checks').replaceChildren(...service.checks.map(check));
  draw(shown, remember(service));
}

function check({component, status, description}) {
  const item = document.createElement('li');
  item.textContent = component;
  item.title = description ?? '';
  item.toggleAttribute('data-bad', status !== 'Healthy');
  return item;
}

function remember(service) {
  const values = history.get(service.id) ?? [];
  values.push(service.state === 'down' ? 0 : service.latencyMs ?? 0);
  history.set(service.id, values.slice(-KEPT));
  return history.get(service.id);
}

function draw(shown, values) {
  const top = Math.max(10, ...values);
  const step = 120 / (KEPT - 1);
  const left = 120 - (values.length - 1) * step;
  const points = values.map((value, i) => `${(left + i * step).toFixed(1)},${(26 - 22 * value / top).toFixed(1)}`);
  const line = points.length > 1 ? `M${points.join('L')}` : '';
  shown.querySelector('.line').setAttribute('d', line);
  shown.querySelector('.area').setAttribute('d', line && `${line}L120,28L${left.toFixed(1)},28Z`);
}

function span(since) {
  const seconds = Math.max(0, Math.round((Date.now() - new Date(since)) / 1000));
  const units = [[86400, 'd'], [3600, 'h'], [60, 'min']];
  for (const [size, unit] of units) {
    if (seconds >= size) {
      return `${Math.floor(seconds / size)} ${unit}`;
    }
  }
  return `${seconds} s`;
}

function headline(services) {
  const named = state => services.filter(service => service.state === state).map(service => service.name);
  const down = named('down');
  const unwell = named('degraded');
  if (named('unknown').length) {
    return ['unknown', 'Looking at the services…', 'One moment.'];
  }
  if (down.length) {
    return ['down', down.length === 1 ? `${down[0]} is down` : `${down.length} services are down`,
      `${list(down)} cannot be reached. Requests to ${down.length === 1 ? 'it' : 'them'} get a 503 until ${down.length === 1 ? 'it is' : 'they are'} back; everything else works.`];
  }
  if (unwell.length) {
    return ['degraded', unwell.length === 1 ? `${unwell[0]} is unwell` : `${unwell.length} services are unwell`,
      `${list(unwell)} answers, but something it needs is missing. The marked check says what.`];
  }
  return ['up', 'Everything is running', 'All services answer and are ready for requests.'];
}

function list(names) {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function showHeadline([state, title, text]) {
  if (byId('headline').textContent !== title) {
    byId('headline').textContent = title;
  }
  byId('headline').dataset.state = state;
  byId('summary').textContent = text;
}

function showPlace(status) {
  byId('place').textContent = `${location.host} · ${status.environment}`;
  byId('footer-version').textContent = `PurposePath ${status.version.replace('-SNAPSHOT', '')}`;
  for (const id of ['nav-mailbox', 'link-mailbox']) {
    const element = byId(id);
    element.hidden = !status.mailboxUrl;
    (element.matches('a') ? element : element.querySelector('a')).href = status.mailboxUrl ?? '';
  }
}

function showSignIn({demo}) {
  byId('demo').hidden = !demo;
  byId('no-demo').hidden = Boolean(demo);
  byId('demo-email').textContent = demo?.email ?? '';
  byId('demo-password').textContent = demo?.password ?? '';
  const body = JSON.stringify({email: demo?.email ?? 'you@example.com', password: demo?.password ?? '…'});
  byId('login-command').textContent =
      `curl -s ${location.origin}/account/api/v1/auth/login \\\n  -H 'Content-Type: application/json' \\\n  -d '${body}'`;
}

function showUpdated() {
  byId('updated').textContent = updatedAt ? `updated ${span(updatedAt)} ago` : 'not yet updated';
}

async function update() {
  try {
    const asked = performance.now();
    const answer = await fetch('/status.json', {cache: 'no-store', signal: AbortSignal.timeout(EVERY_MILLIS)});
    if (!answer.ok) {
      throw new Error(`status ${answer.status}`);
    }
    const status = await answer.json();
    status.services.find(service => service.id === 'gateway').latencyMs = Math.round(performance.now() - asked);
    updatedAt = Date.now();
    showPlace(status);
    showSignIn(status);
    status.services.forEach(showService);
    showHeadline(headline(status.services));
  } catch (away) {
    showHeadline(['down', 'The gateway does not answer', 'This page tries again every few seconds.']);
    cards.forEach(shown => { shown.dataset.state = 'unknown'; shown.querySelector('.pill').textContent = 'Unknown'; });
  }
  showUpdated();
}

async function copy(button) {
  await navigator.clipboard.writeText(byId(button.dataset.copy).textContent);
  button.textContent = 'Copied';
  setTimeout(() => { button.textContent = 'Copy'; }, 1500);
}

document.querySelectorAll('.copy').forEach(button => button.addEventListener('click', () => copy(button)));
setInterval(showUpdated, 1000);
setInterval(() => document.hidden || update(), EVERY_MILLIS);
document.addEventListener('visibilitychange', () => document.hidden || update());
update();
