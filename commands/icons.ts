/** `npm run icons`: draws the app package's icons, `teams/icons/*.png`, from the SVGs beside them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { needBrowser } from './browser/open-browser.ts';

const sizes = { color: 192, outline: 32 } as const;

const browser = await needBrowser();
try {
  for (const [name, size] of Object.entries(sizes)) {
    const source = new URL(`../teams/icons/${name}.svg`, import.meta.url);
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${readFileSync(source, 'utf8')}`,
    );
    const drawn = fileURLToPath(new URL(`${name}.png`, source));
    // Transparent wherever the SVG draws nothing: the outline must be.
    writeFileSync(drawn, await page.screenshot({ omitBackground: true }));
    console.log(`teams/icons/${name}.png ${size}×${size}`);
  }
} finally {
  await browser.close();
}
