import {el} from './dom.js';

const ITEM = /^(\s*)([-*]|\d+\.)\s+(.*)$/;
const INLINE = /(`[^`]+`|\*\*[^*]+\*\*|\*[^*\s][^*]*\*|\[[^\]]+\]\([^)\s]+\))/;

/** The Markdown that the contract uses: headings, paragraphs, lists, tables, code. Builds elements, never HTML text. */
export function markdown(text) {
  return text ? blocks(text.split('\n')) : [];
}

export function inline(text) {
  return text.split(INLINE).filter(Boolean).map(part => {
    if (part.startsWith('`')) {
      return el('code', {}, part.slice(1, -1));
    }
    if (part.startsWith('**') && part.length > 4) {
      return el('strong', {}, inline(part.slice(2, -2)));
    }
    if (part.startsWith('*') && part.length > 2) {
      return el('em', {}, inline(part.slice(1, -1)));
    }
    const link = /^\[([^\]]+)\]\((https?:[^)]+|#[^)]*)\)$/.exec(part);
    return link ? el('a', {href: link[2]}, link[1]) : part;
  });
}

function blocks(lines) {
  const made = [];
  for (let at = 0; at < lines.length;) {
    const taken = block(lines, at);
    if (taken.made) {
      made.push(taken.made);
    }
    at = taken.next;
  }
  return made;
}

function block(lines, at) {
  const line = lines[at];
  if (!line.trim()) {
    return {next: at + 1};
  }
  const heading = /^(#{1,4})\s+(.*)$/.exec(line);
  if (heading) {
    return {made: el(`h${Math.min(4, heading[1].length + 1)}`, {}, inline(heading[2])), next: at + 1};
  }
  if (line.startsWith('```')) {
    return fence(lines, at);
  }
  if (line.trim().startsWith('|')) {
    return table(lines, at);
  }
  return ITEM.test(line) ? list(lines, at) : paragraph(lines, at);
}

function fence(lines, at) {
  let end = at + 1;
  while (end < lines.length && !lines[end].startsWith('```')) {
    end++;
  }
  return {made: el('pre', {}, el('code', {}, lines.slice(at + 1, end).join('\n'))), next: end + 1};
}

function table(lines, at) {
  let end = at;
  while (end < lines.length && lines[end].trim().startsWith('|')) {
    end++;
  }
  const rows = lines.slice(at, end).map(cells);
  const body = rows.slice(/^[-: ]+$/.test(rows[1]?.[0] ?? '') ? 2 : 1);
  const row = (cell, values) => el('tr', {}, values.map(value => el(cell, {}, inline(value))));
  return {made: el('div.scroll', {}, el('table', {}, el('thead', {}, row('th', rows[0])), el('tbody', {}, body.map(values => row('td', values))))), next: end};
}

function cells(line) {
  return line.trim().replace(/^\||\|$/g, '').split('|').map(cell => cell.trim());
}

function list(lines, at) {
  const [, indent, marker] = ITEM.exec(lines[at]);
  const items = [];
  let next = at;
  while (next < lines.length) {
    const item = ITEM.exec(lines[next]);
    if (!item || item[1].length !== indent.length) {
      break;
    }
    const inner = [item[3]];
    for (next++; next < lines.length && belongs(lines, next, indent.length); next++) {
      inner.push(lines[next].replace(new RegExp(`^\\s{0,${indent.length + 2}}`), ''));
    }
    items.push(el('li', {}, tight(blocks(inner))));
  }
  return {made: el(/\d/.test(marker) ? 'ol' : 'ul', {}, items), next};
}

/** Whether a line continues the item before it: it is indented more, or blank with such a line behind. */
function belongs(lines, at, indent) {
  const line = lines[at].trim() ? lines[at] : lines[at + 1] ?? '';
  return line.trim() !== '' && line.search(/\S/) > indent;
}

function tight(made) {
  return made[0]?.tagName === 'P' ? [...made[0].childNodes, ...made.slice(1)] : made;
}

function paragraph(lines, at) {
  let end = at;
  while (end < lines.length && lines[end].trim() && (end === at || !(ITEM.test(lines[end]) || /^(#{1,4}\s|\||```)/.test(lines[end].trim())))) {
    end++;
  }
  return {made: el('p', {}, inline(lines.slice(at, end).map(line => line.trim()).join(' '))), next: end};
}
