import {el} from './dom.js';
import {inline} from './markdown.js';

const DEEPEST_OPEN = 1;

/** What a reference stands for; anything else is itself. */
export function resolve(document, node) {
  let found = node;
  for (let hops = 0; found?.$ref && hops < 10; hops++) {
    found = found.$ref.slice(2).split('/').reduce((at, key) => at?.[key.replaceAll('~1', '/')], document);
  }
  return found;
}

/** A schema as a list of its fields, or as one line where it has none. */
export function schemaView(document, schema, path = []) {
  const flat = flatten(document, schema);
  const children = fields(document, flat, [...path, schema?.$ref]);
  return children ?? el('p.type', {}, typeOf(document, schema), constraints(flat), describe(flat));
}

function fields(document, flat, path) {
  const alternatives = flat.oneOf ?? flat.anyOf;
  if (alternatives && !flat.properties) {
    const shown = alternatives.filter(each => each.type !== 'null');
    if (shown.length === 1 || shown.every(each => !isObject(document, each))) {
      return shown.length === 1 && isObject(document, shown[0]) ? fields(document, flatten(document, shown[0]), path) : null;
    }
    return el('div.either', {}, shown.map((each, i) => el('div', {}, el('p.or', {}, i ? 'or' : 'either'), schemaView(document, each, path))));
  }
  if (flat.properties) {
    return el('ul.fields', {}, Object.entries(flat.properties).map(([name, field]) => fieldView(document, name, field, flat.required?.includes(name), path)));
  }
  if (flat.items) {
    return isObject(document, flat.items) ? fields(document, flatten(document, flat.items), path) : null;
  }
  if (isObject(document, flat.additionalProperties)) {
    return fields(document, flatten(document, flat.additionalProperties), path);
  }
  return null;
}

function fieldView(document, name, field, required, path) {
  const flat = flatten(document, field);
  const head = [el('code.name', {}, name), el('span.type', {}, typeOf(document, field)), el(required ? 'span.required' : 'span.optional')];
  const notes = [constraints(flat), describe(flat), aliases(flat)];
  if (!hasFields(document, field) || path.includes(refOf(document, field))) {
    return el('li', {}, head, notes);
  }
  const inner = el('div');
  const fill = () => inner.childElementCount || inner.append(fields(document, flat, [...path, refOf(document, field)]) ?? '');
  const open = path.length <= DEEPEST_OPEN;
  if (open) {
    fill();
  }
  return el('li', {}, el('details', {open, ontoggle: fill}, el('summary', {}, head), notes, inner));
}

function hasFields(document, schema) {
  const flat = flatten(document, schema);
  return isObject(document, schema) || (flat.items !== undefined && isObject(document, flat.items)) || isObject(document, flat.additionalProperties);
}

function refOf(document, schema) {
  const flat = flatten(document, schema);
  return schema?.$ref ?? flat.items?.$ref ?? (flat.oneOf ?? flat.anyOf)?.find(each => each.$ref)?.$ref;
}

function isObject(document, schema) {
  if (!schema || schema === true) {
    return false;
  }
  const flat = flatten(document, schema);
  return Boolean(flat.properties) || (flat.oneOf ?? flat.anyOf ?? []).some(each => isObject(document, each));
}

/** References followed and `allOf` put together. */
function flatten(document, schema) {
  const found = resolve(document, schema) ?? {};
  const own = schema?.$ref ? {...found, ...(schema.description ? {description: schema.description} : {})} : found;
  if (!own.allOf) {
    return own;
  }
  return own.allOf.map(part => flatten(document, part)).concat({...own, allOf: undefined}).reduce((all, part) => ({
    ...all, ...Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)),
    ...(all.properties || part.properties ? {properties: {...all.properties, ...part.properties}} : {}),
    required: [...(all.required ?? []), ...(part.required ?? [])],
  }), {});
}

export function typeOf(document, schema) {
  const flat = flatten(document, schema);
  const name = schema?.$ref?.split('/').at(-1);
  const alternatives = flat.oneOf ?? flat.anyOf;
  if (alternatives) {
    return [...new Set(alternatives.map(each => typeOf(document, each)))].join(' or ');
  }
  const types = [flat.type ?? (flat.properties ? 'object' : flat.const !== undefined ? typeof flat.const : flat.enum ? 'string' : 'any')].flat();
  return types.map(type => {
    if (type === 'array') {
      return `list of ${flat.items ? typeOf(document, flat.items) : 'any'}`;
    }
    if (type === 'object') {
      return flat.additionalProperties?.type || flat.additionalProperties?.$ref ? `map to ${typeOf(document, flat.additionalProperties)}` : name ?? 'object';
    }
    return type === 'string' && flat.format ? flat.format : type;
  }).join(' or ');
}

/** What a value must keep to, in words. */
export function constraints(flat) {
  const said = [];
  const range = (low, high, unit) => {
    if (low !== undefined || high !== undefined) {
      said.push(`${low ?? ''}–${high ?? ''}${unit}`.replace(/^–/, 'up to ').replace(/–(?=\D*$)/, ' or more'));
    }
  };
  range(flat.minLength, flat.maxLength, ' characters');
  range(flat.minimum, flat.maximum, '');
  range(flat.minItems, flat.maxItems, ' entries');
  if (flat.default !== undefined) {
    said.push(`default ${JSON.stringify(flat.default)}`);
  }
  if (flat.const !== undefined) {
    said.push(`always ${JSON.stringify(flat.const)}`);
  }
  const values = flat.enum ?? flat.items?.enum;
  return [said.length ? el('span.note', {}, said.join(', ')) : null,
    values ? el('span.values', {}, values.map(value => el('code', {}, String(value)))) : null,
    flat.pattern ? el('code.pattern', {}, flat.pattern) : null];
}

function describe(flat) {
  return flat.description ? el('span.about', {}, inline(flat.description.replaceAll('\n', ' '))) : null;
}

function aliases(flat) {
  return flat['x-input-aliases'] ? el('span.note', {}, `also read as ${flat['x-input-aliases'].join(', ')}`) : null;
}
