/** Cards as the desk sends them: every element, input and action that the page has to be able to draw. */
import type { LocaleTag } from '../../locales/tags.ts';
import { sentencesIn } from './sample-sentences.ts';

type Json = Record<string, unknown>;

const text = (said: string, more: Json = {}): Json => ({
  type: 'TextBlock',
  text: said,
  wrap: true,
  ...more,
});
const run = (said: string, more: Json = {}): Json => ({
  type: 'RichTextBlock',
  inlines: [{ type: 'TextRun', text: said, ...more }],
});
const heading = (said: string): Json => text(said, { style: 'heading' });
const execute = (title: string, verb: string, more: Json = {}): Json => ({
  type: 'Action.Execute',
  title,
  verb,
  data: { verb },
  ...more,
});

function card(
  locale: LocaleTag,
  body: readonly Json[],
  actions: readonly Json[] = [],
  more: Json = {},
): Json {
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    lang: locale.slice(0, 2),
    fallbackText: 'Upgrade Desk',
    body,
    ...(actions.length > 0 ? { actions } : {}),
    ...more,
  };
}

function row(name: string, beneath: string, verb: string, sign: Json): Json {
  return {
    type: 'ColumnSet',
    separator: true,
    spacing: 'Medium',
    selectAction: execute(name, verb, { data: { verb, name } }),
    columns: [
      {
        type: 'Column',
        width: 'stretch',
        items: [run(name, { weight: 'Bolder' }), text(beneath, { isSubtle: true, spacing: 'None' })],
      },
      { type: 'Column', width: 'auto', verticalContentAlignment: 'Center', items: [sign] },
    ],
  };
}

export const customers = [
  ['Contoso', 'contoso.partner.onmschina.cn'],
  ['Fabrikam', 'fabrikam.partner.onmschina.cn'],
  ['Northwind Traders', 'northwindtraders.partner.onmschina.cn'],
  ['蓝海贸易（上海）有限公司', 'lanhai.partner.onmschina.cn'],
  ['Wide World Importers', 'wideworldimporters.partner.onmschina.cn'],
] as const;

export function customerList(locale: LocaleTag): Json {
  const t = sentencesIn(locale);
  const rows = customers.map(([name, domain]) =>
    row(
      name,
      `${domain} · ${t.subscriptionCount}`,
      'customer.pick',
      text('›', { size: 'Large', isSubtle: true }),
    ),
  );
  const lookup: Json = {
    type: 'Input.ChoiceSet',
    id: 'query',
    label: t.find,
    style: 'filtered',
    choices: customers.slice(0, 2).map(([name]) => ({ title: name, value: name.toLowerCase() })),
    'choices.data': { type: 'Data.Query', dataset: 'customers' },
  };
  const actions = [
    execute(t.find, 'customer.find', { style: 'positive' }),
    execute(t.all, 'page.next', { associatedInputs: 'none' }),
  ];
  return card(locale, [heading(t.customers), lookup, ...rows], actions, {
    version: '1.6',
    speak: t.customers,
  });
}

const id = '4A3F1C52-7D0B-4D3E-9C55-0E2B6B1D8A11';

export function details(locale: LocaleTag): Json {
  const t = sentencesIn(locale);
  const facts = [
    { title: t.status, value: t.active },
    { title: t.licences, value: '25' },
    { title: t.offer, value: 'Office 365 Business' },
  ];
  const target = (name: string, mark: string, color: string): Json => ({
    type: 'ColumnSet',
    spacing: 'Small',
    columns: [
      { type: 'Column', width: 'auto', items: [text(mark, { color, weight: 'Bolder' })] },
      { type: 'Column', width: 'stretch', items: [text(name)] },
    ],
  });
  return card(
    locale,
    [
      text('Contoso', { isSubtle: true, spacing: 'None' }),
      { ...heading('Office 365 Business'), spacing: 'None' },
      { type: 'FactSet', facts: [{ title: t.subscriptionId, value: id }] },
      {
        type: 'Container',
        style: 'good',
        items: [text(`**${t.upgradeNow}**`), text(t.eligible, { spacing: 'None' })],
      },
      { type: 'FactSet', facts },
      text(t.possible, { weight: 'Bolder', separator: true, spacing: 'Medium' }),
      target('Office 365 Business Premium', '✓', 'Good'),
      target('Office 365 ProPlus', '✓', 'Good'),
      target('Office 365 Enterprise E3', '✕', 'Attention'),
      {
        type: 'ActionSet',
        actions: [{ type: 'Action.ToggleVisibility', title: t.why, targetElements: ['reasons'] }],
      },
      {
        type: 'Container',
        id: 'reasons',
        isVisible: false,
        style: 'attention',
        items: [text(t.c4), text(t.multichannel), text(t.remedy, { weight: 'Bolder' })],
      },
    ],
    [
      execute(t.upgradeNow, 'upgrade.start', { style: 'positive' }),
      execute(t.addLicences, 'licenses.start'),
      { type: 'Action.OpenUrl', title: t.documentation, url: 'https://partner.example.cn/subscriptions' },
    ],
  );
}

export function refusals(locale: LocaleTag): Json {
  const t = sentencesIn(locale);
  const refusal = (said: string): Json => ({
    type: 'ColumnSet',
    columns: [
      { type: 'Column', width: 'auto', items: [text('✕', { color: 'Attention', weight: 'Bolder' })] },
      { type: 'Column', width: 'stretch', items: [text(said)] },
    ],
  });
  return card(
    locale,
    [
      text('Fabrikam', { isSubtle: true, spacing: 'None' }),
      { ...heading('Office 365 Business Essentials → E3'), spacing: 'None' },
      {
        type: 'Container',
        style: 'attention',
        items: [refusal(t.c1), refusal(t.c2), refusal(t.c4), text(t.multichannel, { isSubtle: true })],
      },
      { type: 'Container', style: 'accent', items: [text(t.remedy)] },
      text(t.message, { weight: 'Bolder' }),
      { type: 'Container', id: `copy:${locale}`, items: [text(t.c1), text(t.c4)] },
    ],
    [execute(t.recheck, 'eligibility.recheck', { style: 'positive' }), execute(t.explain, 'explain.share')],
  );
}

export function offerChoice(locale: LocaleTag): Json {
  const t = sentencesIn(locale);
  return card(
    locale,
    [
      heading(t.possible),
      {
        type: 'Input.ChoiceSet',
        id: 'offer',
        label: t.offer,
        isRequired: true,
        errorMessage: t.offer,
        style: 'expanded',
        wrap: true,
        value: 'bp',
        choices: [
          { title: 'Office 365 Business Premium', value: 'bp' },
          { title: 'Office 365 Enterprise E3', value: 'e3' },
        ],
      },
      {
        type: 'Input.Number',
        id: 'quantity',
        label: t.quantity,
        isRequired: true,
        errorMessage: t.quantityWrong,
        min: 1,
        max: 10000,
        value: 25,
      },
      {
        type: 'Input.ChoiceSet',
        id: 'locale',
        label: t.status,
        value: 'a',
        choices: [
          { title: t.active, value: 'a' },
          { title: t.suspended, value: 's' },
        ],
      },
    ],
    [
      execute(t.submit, 'upgrade.review', { style: 'positive' }),
      execute(t.cancel, 'flow.cancel', { associatedInputs: 'none' }),
    ],
  );
}

export function confirmation(locale: LocaleTag): Json {
  const t = sentencesIn(locale);
  const side = (title: string, offer: string, count: string, style: string): Json => ({
    type: 'Column',
    width: 'stretch',
    style,
    items: [
      text(title, { isSubtle: true }),
      run(offer, { weight: 'Bolder' }),
      text(`${count} · ${t.licences}`, { spacing: 'Small' }),
    ],
  });
  return card(
    locale,
    [
      heading(t.confirmTitle),
      {
        type: 'ColumnSet',
        columns: [
          side(t.before, 'Office 365 Business', '25', 'emphasis'),
          {
            type: 'Column',
            width: 'auto',
            verticalContentAlignment: 'Center',
            items: [text('→', { size: 'Large' })],
          },
          side(t.after, 'Office 365 Enterprise E3', '30', 'accent'),
        ],
      },
      { type: 'Container', style: 'warning', items: [text(t.note)] },
    ],
    [
      execute(t.confirm, 'upgrade.confirm', { style: 'positive' }),
      execute(t.change, 'upgrade.edit'),
      execute(t.cancel, 'upgrade.decline'),
    ],
  );
}

export function receipt(locale: LocaleTag): Json {
  const t = sentencesIn(locale);
  return card(
    locale,
    [
      {
        type: 'Container',
        id: 'order:UD-7Q2K9M:done',
        style: 'good',
        items: [
          text(`✓ ${t.receipt}`, { style: 'heading' }),
          {
            type: 'FactSet',
            facts: [
              { title: t.reference, value: 'UD\\-7Q2K9M' },
              { title: t.subscriptionId, value: id },
              { title: t.licences, value: '30' },
            ],
          },
        ],
      },
      text(t.note, { isSubtle: true }),
    ],
    [execute(t.subscription, 'subscriptions.show'), execute(t.history, 'history.show')],
    { speak: t.receipt },
  );
}

export function history(locale: LocaleTag): Json {
  const t = sentencesIn(locale);
  const cell = (said: string): Json => ({ type: 'TableCell', items: [text(said)] });
  const cells = (...said: readonly string[]): Json => ({ type: 'TableRow', cells: said.map(cell) });
  return card(locale, [
    heading(t.history),
    {
      type: 'Table',
      firstRowAsHeader: true,
      showGridLines: true,
      columns: [{ width: 2 }, { width: 2 }, { width: 3 }, { width: 2 }],
      rows: [
        cells(t.when, t.who, t.what, t.outcome),
        cells('2026-11-19', 'Anna Berg', 'Contoso: Business → Enterprise E3', `✓ ${t.done}`),
        cells('2026-11-18', 'Li Wei', '蓝海贸易: +5', `✓ ${t.done}`),
      ],
    },
    {
      type: 'ActionSet',
      actions: [{ type: 'Action.ShowCard', title: t.details, card: card(locale, [text(t.nothingChanged)]) }],
    },
  ]);
}
