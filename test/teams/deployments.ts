/** Deployments to pack for: ids and addresses are invented. */
import type { Registration } from '../../teams/registration.ts';

const botId = '11111111-1111-4111-8111-111111111111';
const tabAppId = '22222222-2222-4222-8222-222222222222';

export const chatAndPage: Registration = {
  teamsAppId: botId,
  botId,
  tabAppId: botId,
  publicUrl: 'https://desk.contoso.example',
  version: '1.2.3',
  publisher: {
    name: 'Contoso',
    website: 'https://www.contoso.example/desk',
    privacy: 'https://www.contoso.example/privacy',
    terms: 'https://www.contoso.example/terms',
  },
};

export const pageAlone: Registration = {
  ...chatAndPage,
  teamsAppId: tabAppId,
  botId: undefined,
  tabAppId,
};
