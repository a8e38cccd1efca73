import { expect, test } from '@jest/globals';
import { packageKinds } from '../../teams/kinds.ts';
import { type AppPackage, appPackage } from '../../teams/package.ts';
import { storeFindings } from '../../teams/store-rules.ts';
import { chatAndPage, pageAlone } from './deployments.ts';

const made = appPackage(chatAndPage, packageKinds.teams);

function at(publicUrl: string): AppPackage {
  return appPackage({ ...chatAndPage, publicUrl }, packageKinds.teams);
}

function saying(texts: Readonly<Record<string, string>>): AppPackage {
  return { ...made, languages: { ...made.languages, 'en.json': { ...made.languages['en.json'], ...texts } } };
}

test.each([chatAndPage, pageAlone])('the store has nothing to say against either package', (registration) => {
  for (const kind of Object.values(packageKinds))
    expect(storeFindings(appPackage(registration, kind))).toEqual([]);
});

const refused: readonly (readonly [string, AppPackage, string])[] = [
  ['an address of a tunnel', at('https://abc.ngrok-free.app'), 'a domain of your own'],
  ['an address of a host that many share', at('https://desk.azurewebsites.net'), 'a domain of your own'],
  ['an address of Microsoft’s', at('https://teams.microsoft.com'), 'a domain of your own'],
  ['an address that nobody else reaches', at('https://localhost:3978'), 'Teams cannot reach it'],
  ['an address without https', at('http://desk.contoso.example'), 'no https'],
  [
    'a name with a Microsoft product',
    saying({ 'name.full': 'Upgrade Desk for Partner Center' }),
    'name holds',
  ],
  ['a name that says it is a draft', saying({ 'name.short': 'Upgrade Desk Beta' }), 'name holds'],
  ['Microsoft’s name shortened', saying({ 'description.full': 'For MS partners.' }), 'shortens'],
  ['a first mention that is not in full', saying({ 'description.full': 'In Teams.' }), 'first mention'],
  ['Office 365 in a description', saying({ 'description.full': 'For Office 365.' }), 'Office 365'],
  ['a description of more than 500 words', saying({ 'description.full': 'word '.repeat(501) }), '500 words'],
  [
    'a command with a slash',
    saying({ 'bots[0].commandLists[0].commands[0].title': '/help' }),
    'begins with "/"',
  ],
  [
    'a command that stands there twice',
    saying({ 'bots[0].commandLists[1].commands[0].title': 'Order status' }),
    'twice in team',
  ],
  [
    'a version that is not three numbers',
    appPackage({ ...chatAndPage, version: '1.0.0-beta' }, packageKinds.teams),
    'three numbers',
  ],
];

test.each(refused)('the store would refuse %s', (_what, one, finding) => {
  expect(storeFindings(one).join('\n')).toContain(finding);
});
