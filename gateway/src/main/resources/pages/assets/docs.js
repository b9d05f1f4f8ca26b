import './theme.js';
import {el} from './dom.js';
import {markdown} from './markdown.js';
import {operationsOf, operationView} from './operation.js';

const SERVICES = {account: 'Account', coaching: 'Coaching', traction: 'Traction'};
const CONVENTIONS = 'conventions';
const MOST_RESULTS = 60;

const main = document.getElementById('main');
const contents = document.getElementById('contents');
const search = document.getElementById('search');
const tabs = document.getElementById('tabs');
const documents = {};
const operations = {};
let conventions = '';

async function load() {
  await Promise.all(Object.keys(SERVICES).map(async service => {
    const answer = await fetch(`/docs/${service}.json`);
    if (!answer.ok) {
      throw new Error(`status ${answer.status}`);
    }
    documents[service] = await answer.json();
    operations[service] = operationsOf(service, documents[service]);
  }));
  conventions = await (await fetch('/docs/README.md')).text();
}

function place() {
  const [service, id] = decodeURIComponent(location.hash.slice(1)).split('/');
  return {service: SERVICES[service] || service === CONVENTIONS ? service : 'account', id};
}

function byTag(service) {
  const groups = new Map((documents[service].tags ?? []).map(tag => [tag.name, {about: tag.description, entries: []}]));
  for (const entry of operations[service]) {
    if (!groups.has(entry.tag)) {
      groups.set(entry.tag, {entries: []});
    }
    groups.get(entry.tag).entries.push(entry);
  }
  return [...groups].filter(([, group]) => group.entries.length);
}

function anchor(service, tag) {
  return `${service}-${tag.toLowerCase().replaceAll(/\W+/g, '-')}`;
}

function showTabs(current) {
  tabs.replaceChildren(...Object.entries(SERVICES).map(([service, name]) =>
    el('a', {href: `#${service}`, title: `${operations[service].length} operations`, 'aria-current': service === current ? 'true' : null}, name)));
}

function showContents(service) {
  contents.replaceChildren(...byTag(service).map(([tag, {entries}]) => el('details', {},
    el('summary', {}, tag, el('small', {}, String(entries.length))),
    el('ul', {}, entries.map(entry => el('li', {}, el('a', {href: `#${entry.service}/${entry.id}`, title: `${entry.method.toUpperCase()} ${entry.path}`},
      el(`span.method.${entry.method}`, {}, entry.method), el('span', {}, entry.operation.summary ?? entry.path))))))));
}

function showConventions() {
  contents.replaceChildren();
  main.replaceChildren(el('header.intro', {}, el('p.eyebrow', {}, 'All services')), el('div.prose.page', {}, markdown(conventions)));
}

function showService(service) {
  const {info} = documents[service];
  main.replaceChildren(
      el('header.intro', {}, el('p.eyebrow', {}, `${operations[service].length} operations · version ${info.version}`), el('h1', {}, info.title),
          el('p.lead', {}, info.summary ?? ''),
          el('p.files', {}, el('a', {href: `/docs/${service}.yaml`}, 'Contract file (OpenAPI 3.1)'), ' · ', el('a', {href: `#${CONVENTIONS}`}, 'Conventions of all services'), ' · base address ', el('code', {}, `${location.origin}/${service}/api/v1`)),
          el('details.readme', {}, el('summary', {}, 'Read this first'), el('div.prose', {}, markdown(info.description)))),
      ...byTag(service).map(([tag, {about, entries}]) => el('section', {id: anchor(service, tag)}, el('h2', {}, tag), el('div.prose', {}, markdown(about)),
          entries.map(entry => operationView(entry, false)))));
}

function showOperation(service, id) {
  const shown = document.getElementById(`${service}/${id}`);
  if (!shown) {
    return;
  }
  shown.open = true;
  shown.scrollIntoView({block: 'start'});
  for (const link of contents.querySelectorAll('a')) {
    const current = link.hash === `#${service}/${id}`;
    link.toggleAttribute('aria-current', current);
    if (current) {
      link.closest('details').open = true;
    }
  }
}

function showResults(words) {
  const found = Object.values(operations).flat()
      .filter(entry => words.every(word => entry.text.includes(word)))
      .sort((a, b) => rank(b, words) - rank(a, words));
  main.replaceChildren(
      el('header.intro', {}, el('p.eyebrow', {}, 'Search'), el('h1', {}, found.length === 1 ? '1 operation' : `${found.length} operations`),
          found.length > MOST_RESULTS ? el('p.lead', {}, `The first ${MOST_RESULTS} are shown.`) : null),
      ...Object.entries(SERVICES).map(([service, name]) => [name, found.slice(0, MOST_RESULTS).filter(entry => entry.service === service)])
          .filter(([, entries]) => entries.length)
          .map(([name, entries]) => el('section', {}, el('h2', {}, name), entries.map(entry => operationView(entry, false)))));
}

/** Words in path, summary or id count for more than words somewhere in the description. */
function rank(entry, words) {
  const heading = `${entry.path} ${entry.operation.summary} ${entry.id}`.toLowerCase();
  return words.filter(word => heading.includes(word)).length;
}

let shownService = null;

function show() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  const {service, id} = place();
  if (words.length) {
    shownService = null;
    showResults(words);
    return;
  }
  if (service !== shownService) {
    shownService = service;
    showTabs(service);
    if (service === CONVENTIONS) {
      showConventions();
    } else {
      showContents(service);
      showService(service);
    }
    if (!id) {
      scrollTo(0, 0);
    }
  }
  if (id) {
    showOperation(service, id);
  }
}

addEventListener('hashchange', () => { search.value = ''; show(); });
search.addEventListener('input', show);
addEventListener('keydown', event => {
  if (event.key === '/' && document.activeElement !== search && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    search.focus();
  }
});

load().then(show, () => main.replaceChildren(el('p.lead', {}, 'The contract files could not be read. Reload the page to try again.')));
