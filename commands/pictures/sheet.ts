/** A page that draws cards as the web page does, with its own renderer and style, and a font that knows Chinese. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

const script = `
import { drawCard } from './web/card/draw-card.ts';
import { useWords } from './web/vocabulary.ts';
globalThis.drawSheet = ({ theme, width, cards, pageWords }) => {
  useWords(pageWords, 'en');
  document.documentElement.dataset.theme = theme;
  for (const { name, card } of cards) {
    const figure = document.createElement('figure');
    figure.style.width = width + 'px';
    const caption = document.createElement('figcaption');
    caption.textContent = name;
    figure.append(caption, drawCard(card, () => {}, async () => []).element);
    document.body.append(figure);
  }
};`;

const style = `
@import './web/style/page.css';
@import '@fontsource/noto-sans-sc/chinese-simplified-400.css';
@import '@fontsource/noto-sans-sc/chinese-simplified-600.css';
html, body { height: auto; overflow: visible; }
body { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 24px; padding: 24px; }
figure { margin: 0; }
figcaption { margin-bottom: 6px; color: var(--text-subtle); font-size: 12px; }
:root { --font: 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', 'Noto Sans SC', sans-serif !important; }
`;

export async function pageOfCards(): Promise<string> {
  const [code, look] = await Promise.all([bundled(script, 'ts'), bundled(style, 'css')]);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><style>${look}</style></head><body><script>${code.replaceAll('</script', '<\\/script')}</script></body></html>`;
}

async function bundled(contents: string, loader: 'ts' | 'css'): Promise<string> {
  const built = await build({
    stdin: { contents, loader, resolveDir: root },
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'silent',
    loader: { '.woff2': 'dataurl', '.woff': 'empty' },
  });
  return built.outputFiles[0]?.text ?? '';
}
