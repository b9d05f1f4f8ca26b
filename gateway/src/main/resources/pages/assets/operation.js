import {el} from './dom.js';
import {inline, markdown} from './markdown.js';
import {constraints, resolve, schemaView, typeOf} from './schema.js';

export const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** All operations of a contract file, flat, in its order. */
export function operationsOf(service, document) {
  return Object.entries(document.paths).flatMap(([path, item]) => METHODS.filter(method => item[method]).map(method => {
    const operation = item[method];
    return {
      service, document, path, method, operation,
      id: operation.operationId,
      tag: operation.tags?.[0] ?? 'Other',
      parameters: [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(each => resolve(document, each)),
      aliases: [...(item['x-aliases'] ?? []), ...(operation['x-aliases'] ?? [])],
      security: operation.security ?? document.security ?? [],
      text: [path, operation.summary, operation.operationId, operation.tags, item['x-aliases'], errorsOf(operation).map(error => error.code),
        operation.description].flat().join(' ').toLowerCase(),
    };
  }));
}

/** One operation, closed; its body is made when it is first opened. */
export function operationView(entry, open) {
  const body = el('div.body');
  const fill = () => body.childElementCount || body.append(...bodyOf(entry));
  if (open) {
    fill();
  }
  return el('details.operation', {id: `${entry.service}/${entry.id}`, open, ontoggle: event => {
    fill();
    if (event.target.open && event.isTrusted) {
      history.replaceState(null, '', `#${entry.service}/${entry.id}`);
    }
  }},
  el('summary', {}, el(`span.method.${entry.method}`, {}, entry.method), el('span.path', {}, breakable(entry.path)), el('span.summary', {}, entry.operation.summary ?? ''),
    isPublic(entry) ? el('span.public', {title: 'Needs no token'}, 'public') : null), body);
}

function breakable(path) {
  return path.split(/(?=[/:])/).flatMap((part, i) => (i ? [el('wbr'), part] : [part]));
}

function isPublic(entry) {
  return entry.security.length === 0;
}

function bodyOf(entry) {
  const {operation, document} = entry;
  return [chips(entry), ...markdown(operation.description), ...aliasView(entry.aliases), ...parameterView(document, entry.parameters),
    ...requestView(document, operation.requestBody), ...responsesView(document, operation.responses), ...errorView(operation),
    ...namesView('Events', operation['x-emits']), ...namesView('Audit entries', operation['x-audit']), ...curlView(entry)];
}

function chips(entry) {
  const {operation} = entry;
  const said = [isPublic(entry) ? 'Public' : entry.security.some(way => !Object.keys(way).length) ? 'Token optional' : 'Needs a token'];
  const least = [operation['x-roles'] ?? []].flat();
  if (least.length) {
    said.push(`Role ${least.join(', ')} or higher`);
  }
  if (operation['x-roles-others']) {
    said.push(`Role ${[operation['x-roles-others']].flat().join(', ')} for other people's`);
  }
  [operation['x-feature'] ?? []].flat().forEach(feature => said.push(`Feature ${feature}`));
  [operation['x-limit'] ?? []].flat().forEach(limit => said.push(`Counts towards ${limit.key ?? limit}`));
  if (operation['x-cache']) {
    said.push('Cached');
  }
  if (entry.security.some(way => 'accessTokenQuery' in way)) {
    said.push('Token may come as query');
  }
  return el('p.chips', {}, said.map(text => el('span', {}, text)));
}

function aliasView(aliases) {
  return aliases.length ? [el('h4', {}, 'Also at'), el('p.aliases', {}, aliases.map(alias => el('code', {}, alias)))] : [];
}

function parameterView(document, parameters) {
  if (!parameters.length) {
    return [];
  }
  return [el('h4', {}, 'Parameters'), el('ul.fields', {}, parameters.map(({name, in: place, required, schema, description}) =>
    el('li', {}, el('code.name', {}, name), el('span.type', {}, `${place} · ${typeOf(document, schema)}`), required ? el('span.required') : null,
      constraints({...resolve(document, schema), items: resolve(document, resolve(document, schema)?.items)}),
      description ? el('span.about', {}, inline(description.replaceAll('\n', ' '))) : null)))];
}

function requestView(document, given) {
  const body = resolve(document, given);
  return body ? [el('h4', {}, 'Request'), el('div.request', {}, contentView(document, body.content))] : [];
}

function responsesView(document, responses) {
  const views = Object.entries(responses).map(([status, given]) => {
    const response = resolve(document, given);
    const good = status.startsWith('2');
    const headers = Object.keys(response.headers ?? {});
    return el('details.response', {open: good}, el('summary', {}, el(`span.status.s${status[0]}`, {}, status), el('span', {}, inline(response.description ?? ''))),
      headers.length ? el('p.note', {}, 'Headers: ', headers.map((name, i) => [i ? ', ' : '', el('code', {}, name)])) : null,
      contentView(document, response.content ?? {}));
  });
  return [el('h4', {}, 'Answers'), ...views];
}

function contentView(document, content) {
  return Object.entries(content).map(([type, media]) => el('div.content', {}, el('p.media', {}, type), media.schema ? schemaView(document, media.schema) : null,
    examplesOf(document, media).map(([name, value]) => el('details.example', {}, el('summary', {}, name), el('pre', {}, pretty(value))))));
}

function examplesOf(document, media) {
  if (media.example !== undefined) {
    return [['Example', media.example]];
  }
  return Object.entries(media.examples ?? {}).map(([name, example]) => {
    const found = resolve(document, example);
    return [found.summary ?? `Example: ${name}`, found.value ?? found];
  });
}

function pretty(value) {
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2);
}

export function errorsOf(operation) {
  return (operation['x-errors'] ?? []).map(error => (typeof error === 'string' ? {code: error} : error));
}

function errorView(operation) {
  const errors = errorsOf(operation);
  return errors.length ? [el('h4', {}, 'Errors'), el('ul.errors', {}, errors.map(({code, status, when}) =>
    el('li', {}, el('code', {}, code), status ? ` ${status}` : '', when ? [' – ', inline(String(when))] : '')))] : [];
}

function namesView(title, names) {
  return names?.length ? [el('h4', {}, title), el('p.aliases', {}, names.map(name => el('code', {}, String(name))))] : [];
}

function curlView(entry) {
  const lines = [`curl ${entry.method === 'get' ? '' : `-X ${entry.method.toUpperCase()} `}'${location.origin}/${entry.service}/api/v1${entry.path}'`];
  if (!isPublic(entry)) {
    lines.push(`-H "Authorization: Bearer $TOKEN"`, `-H "X-Tenant-Id: $TENANT"`);
  }
  const body = resolve(entry.document, entry.operation.requestBody)?.content?.['application/json'];
  if (body) {
    const example = examplesOf(entry.document, body)[0]?.[1];
    lines.push(`-H 'Content-Type: application/json'`, `-d '${(example ? JSON.stringify(example) : '{}').replaceAll("'", `'\\''`)}'`);
  }
  return [el('h4', {}, 'Try it'), el('pre.curl', {}, lines.join(' \\\n  '))];
}
