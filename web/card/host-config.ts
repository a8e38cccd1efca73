/**
 * How cards look, said once: every colour is a design token of tokens.css, so that a card already drawn follows a
 * change of theme without being drawn again.
 */
import { HostConfig } from 'adaptivecards';

const text = (name: string) => ({ default: `var(--${name})`, subtle: 'var(--text-subtle)' });

const foreground = {
  default: { default: 'var(--text)', subtle: 'var(--text-subtle)' },
  dark: { default: 'var(--text)', subtle: 'var(--text-subtle)' },
  light: { default: 'var(--text-subtle)', subtle: 'var(--text-subtle)' },
  accent: text('accent-text'),
  good: text('good-text'),
  warning: text('warning-text'),
  attention: text('attention-text'),
};

const container = (name: string) => ({
  backgroundColor: `var(--${name})`,
  foregroundColors: foreground,
  borderColor: 'var(--line)',
});

const sizes = { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 };
const weights = { lighter: 400, default: 400, bolder: 600 };

export const hostConfig = new HostConfig({
  supportsInteractivity: true,
  spacing: { small: 4, default: 8, medium: 12, large: 20, extraLarge: 28, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  imageSizes: { small: 32, medium: 56, large: 96 },
  fontTypes: {
    default: { fontFamily: 'inherit', fontSizes: sizes, fontWeights: weights },
    monospace: { fontFamily: 'var(--font-mono)', fontSizes: sizes, fontWeights: weights },
  },
  lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
  textStyles: { heading: { size: 'Large', weight: 'Bolder' }, columnHeader: { weight: 'Bolder' } },
  textBlock: { headingLevel: 2 },
  containerStyles: {
    default: { ...container('surface'), backgroundColor: 'transparent' },
    emphasis: container('surface-emphasis'),
    accent: container('surface-accent'),
    good: container('surface-good'),
    warning: container('surface-warning'),
    attention: container('surface-attention'),
  },
  inputs: {
    label: {
      inputSpacing: 'Small',
      requiredInputs: { weight: 'Bolder', suffix: ' *', suffixColor: 'Attention' },
      optionalInputs: { weight: 'Bolder' },
    },
    errorMessage: { color: 'Attention', size: 'Small', weight: 'Bolder' },
  },
  actions: {
    maxActions: 6,
    spacing: 'Medium',
    buttonSpacing: 0,
    showCard: { actionMode: 'Inline', inlineTopMargin: 12, style: 'emphasis' },
    actionsOrientation: 'Horizontal',
    actionAlignment: 'Left',
    allowTitleToWrap: true,
    iconSize: '16px',
  },
  adaptiveCard: { allowCustomStyle: true },
  factSet: {
    title: { color: 'Default', isSubtle: true, weight: 'Default', wrap: true },
    value: { color: 'Default', weight: 'Default', wrap: true },
    spacing: 8,
  },
});
