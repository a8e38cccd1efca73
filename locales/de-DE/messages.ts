import { glossary } from './messages/glossary.ts';

/** Everything that is said in this language, by key. */
export const messages = { ...glossary };
