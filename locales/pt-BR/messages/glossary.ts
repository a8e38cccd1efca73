/** Partner Center’s own captions and sentences, word for word. */

import type { glossary as english } from '../../en-US/messages/glossary.ts';
import type { Translated } from '../../message-types.ts';

export const glossary: Translated<typeof english, 'pt-BR'> = {
  'glossary.upgradeNow': 'Atualizar agora',
  'glossary.subscriptions': 'Assinaturas',
  'glossary.details': 'Detalhes',
  'glossary.submit': 'Enviar',
  'glossary.offer': 'Oferta',
  'glossary.possibleUpgrades': 'Possíveis atualizações',
  'glossary.numberOfLicenses': 'Número de licenças',
  'glossary.reseller': 'revendedor',
  'glossary.cloudSolutionProvider': 'Provedor de Soluções na Nuvem',
  'glossary.delegatedAdmin': 'privilégios de administrador delegado',
  'glossary.requestDelegatedAdmin': 'solicitar privilégios de administrador delegado',
  'glossary.multichannel': 'Multicanal',
  'glossary.partnerCenter': 'Partner Center operado pela 21Vianet',
  'glossary.adminCenter': 'Centro de administração do Office 365 operado pela 21Vianet',
  'glossary.note': 'Observação',
  'condition.active': 'A assinatura deve estar ativa (não suspensa nem cancelada).',
  'condition.delegated-admin':
    'Você deve ter privilégios de administrador delegado para este cliente e este serviço.',
  'condition.additional-services':
    'O cliente não pode já ter assinaturas que incluam os serviços adicionais.',
  'condition.target-held':
    'O cliente não pode já ter as assinaturas para as quais você está tentando fazer a atualização.',
  'multichannel.sentence':
    'É possível que o cliente tenha comprado essas assinaturas ou esses serviços de outro revendedor ou por outro canal. Ele não poderá comprá-los de você, a menos que cancele primeiro os existentes. Para obter mais informações, consulte Multicanal.',
  'note.text':
    'Talvez seja necessário usar o Centro de administração do Office 365 operado pela 21Vianet para concluir algumas tarefas relacionadas à atualização.',
};
