/**
 * The Markdown that Teams shows in card text (bold, italics, links, lists), as nodes: text stays text, so nothing
 * that a customer's name holds can become markup.
 */
import { element } from '../element.ts';

export function markdownNodes(source: string): Node[] {
  const blocks = blocksOf(source);
  const only = blocks.length === 1 ? blocks[0] : undefined;
  if (only?.kind === 'paragraph') return inlineNodes(only.text);
  return blocks.map((block) => {
    if (block.kind === 'paragraph') return element('p', {}, ...inlineNodes(block.text));
    const items = block.items.map((item) => element('li', {}, ...inlineNodes(item)));
    return block.start === undefined
      ? element('ul', {}, ...items)
      : element('ol', block.start === 1 ? {} : { start: String(block.start) }, ...items);
  });
}

type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly start?: number; readonly items: string[] };

function blocksOf(source: string): Block[] {
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  const endParagraph = () => {
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', text: paragraph.join('\n') });
    paragraph = [];
  };
  for (const line of source.split(/\r\n|\r|\n/)) {
    const [, number, dash, item] = /^\s{0,3}(?:(\d{1,9})[.)]|([-*+]))\s+(.+)$/.exec(line) ?? [];
    if (item !== undefined) {
      endParagraph();
      const last = blocks.at(-1);
      if (last?.kind === 'list' && (last.start === undefined) === (dash !== undefined)) last.items.push(item);
      else blocks.push({ kind: 'list', ...(number ? { start: Number(number) } : {}), items: [item] });
    } else if (line.trim() === '') endParagraph();
    else paragraph.push(line);
  }
  endParagraph();
  return blocks;
}

/** Sticky, tried at one place after the other; a backslash takes the sign after it out of play. */
const spans: readonly {
  readonly sign: RegExp;
  readonly node: (parts: readonly string[]) => Node | undefined;
}[] = [
  {
    sign: /\*\*(?=\S)((?:\\.|[^\\])+?)\*\*/y,
    node: ([text = '']) => element('strong', {}, ...inlineNodes(text)),
  },
  { sign: /\*(?=\S)((?:\\.|[^*\\])+?)\*/y, node: ([text = '']) => element('em', {}, ...inlineNodes(text)) },
  {
    sign: /(?<![\p{L}\p{N}_])_(?=\S)((?:\\.|[^_\\])+?)_(?![\p{L}\p{N}_])/uy,
    node: ([text = '']) => element('em', {}, ...inlineNodes(text)),
  },
  { sign: /\[((?:\\.|[^\]\\])+)\]\(((?:\\.|[^()\s\\])+)\)/y, node: ([text = '', to = '']) => link(text, to) },
];

function inlineNodes(text: string): Node[] {
  const nodes: Node[] = [];
  let plain = '';
  const endPlain = () => {
    if (plain) nodes.push(document.createTextNode(plain));
    plain = '';
  };
  for (let at = 0; at < text.length; ) {
    const sign = text.charAt(at);
    const escaped = sign === '\\' ? /^[!-/:-@[-`{-~]/.exec(text.slice(at + 1)) : undefined;
    const span = escaped ? undefined : spanAt(text, at);
    if (escaped) plain += escaped[0];
    else if (span || sign === '\n') {
      endPlain();
      nodes.push(span?.node ?? element('br'));
    } else plain += sign;
    at = escaped ? at + 2 : (span?.end ?? at + 1);
  }
  endPlain();
  return nodes;
}

function spanAt(text: string, at: number): { readonly node: Node; readonly end: number } | undefined {
  for (const { sign, node } of spans) {
    sign.lastIndex = at;
    const found = sign.exec(text);
    const made = found ? node(found.slice(1)) : undefined;
    if (found && made) return { node: made, end: at + found[0].length };
  }
  return undefined;
}

function link(text: string, to: string): Node | undefined {
  const address = safeAddress(to.replaceAll(/\\(.)/g, '$1'));
  if (!address) return undefined;
  return element('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, ...inlineNodes(text));
}

/** Only what a person may follow: never `javascript:` and the like. */
export function safeAddress(address: string): string | undefined {
  if (!URL.canParse(address, location.href)) return undefined;
  const url = new URL(address, location.href);
  return ['https:', 'http:', 'mailto:'].includes(url.protocol) ? url.href : undefined;
}
