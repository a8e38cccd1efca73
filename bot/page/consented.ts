/** Where somebody ends who consented in the browser: a page that only says that they may go back. */
import { localeTags } from '../../locales/tags.ts';
import { messagesByTag } from '../../locales/words.ts';

const plain = (text: string): string =>
  text.replaceAll(/[&<>]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[mark] ?? '');

/** In every language, since nobody is asked for theirs; without any script, for the address holds what concerns nobody. */
export const consentedPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Upgrade Desk</title>
    <link rel="icon" type="image/svg+xml" href="%mark%" />
    <link rel="stylesheet" href="%style%" />
  </head>
  <body>
    <div class="consented" role="main">
      ${localeTags.map((tag) => `<p lang="${tag}">${plain(messagesByTag[tag]['signIn.consented'] ?? '')}</p>`).join('\n      ')}
    </div>
  </body>
</html>
`;
