import { describe, expect, test } from '@jest/globals';
import { id } from '../../domain/ids.ts';
import { upgradeErrorCodes } from '../../domain/upgrades.ts';
import { upgradeErrorWords } from '../../partner-center/wire/upgrade-words.ts';
import { anAsking } from './asking.ts';
import { cannedServer } from './canned-server.ts';
import { clientOf } from './client-of.ts';

const pascal = (word: string): string =>
  word.replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());

const offer = { id: '796B6B5F-613C-4E24-A17C-EBA730D49C02', name: 'Office 365 Enterprise E3' };

async function candidateWith(code: number | string, upgradeType: number | string = 'upgrade_only') {
  const server = await cannedServer(() => ({
    body: { items: [{ targetOffer: offer, upgradeType, isEligible: false, upgradeErrors: [{ code }] }] },
  }));
  const read = await clientOf(server.url).upgrades(anAsking(), id('customer', 'c'), id('subscription', 's'));
  await server.close();
  return read.ok ? read.value[0] : undefined;
}

describe('a reason against an upgrade', () => {
  test('has the same words on the wire and in the domain', () => {
    expect([...upgradeErrorWords]).toEqual([...upgradeErrorCodes]);
  });

  test.each(
    upgradeErrorCodes.flatMap((word, number) => [
      { word, sent: number },
      { word, sent: String(number) },
      { word, sent: word },
      { word, sent: pascal(word) },
    ]),
  )('reads $word from $sent', async ({ word, sent }) => {
    expect((await candidateWith(sent))?.errors).toEqual([
      { code: word, asSent: String(sent), description: '' },
    ]);
  });

  test.each([42, '42', 'SomethingNew', 'something_new', '', -1, 1.5])(
    'that nobody knows yet (%p) is kept as it was sent',
    async (sent) => {
      expect((await candidateWith(sent))?.errors).toEqual([
        { code: 'other', asSent: String(sent), description: '' },
      ]);
    },
  );
});

describe('the type of an upgrade', () => {
  test.each([
    [1, 'upgrade_only'],
    [2, 'upgrade_with_license_transfer'],
    ['1', 'upgrade_only'],
    ['upgrade_only', 'upgrade_only'],
    ['UPGRADE_WITH_LICENSE_TRANSFER', 'upgrade_with_license_transfer'],
    ['UpgradeOnly', 'upgrade_only'],
    ['UpgradeWithLicenseTransfer', 'upgrade_with_license_transfer'],
    [0, 'none'],
    ['none', 'none'],
    ['upgrade_by_magic', 'none'],
  ])('%p is read as %s', async (sent, type) => {
    expect((await candidateWith(0, sent))?.type).toBe(type);
  });
});
