/** Welcome, greeting and finding a customer. */
import type { customers as english } from '../../en-US/messages/customers.ts';
import type { Translated } from '../../message-types.ts';

export const customers: Translated<typeof english, 'pt-BR'> = {
  'welcome.title': 'Boas-vindas ao Upgrade Desk',
  'welcome.value':
    'Eu mostro as assinaturas dos seus clientes, digo quais podem ser atualizadas e por que as outras não podem, e faço o pedido assim que você confirmar.',
  'welcome.limits':
    'Nenhum pedido é feito sem a sua confirmação. Eu não mostro preços nem recebo pagamentos.',
  'welcome.setUp':
    'Para fazer pedidos, você precisa entrar com a sua conta e ter uma função. Um administrador da sua organização precisa dar consentimento ao Upgrade Desk, uma única vez, e atribuir uma função a você.',
  'welcome.notices':
    'Por iniciativa própria, só aviso sobre o que diz respeito a você: o fim de um pedido ou de uma verificação, ou uma aprovação que espera por você. Cada aviso chega uma só vez e, quando são muitos, vão juntos em uma mensagem: nunca mais de dez por minuto.',
  'welcome.line': 'O Upgrade Desk fala português. Escolha o seu idioma abaixo.',
  'greeting.title': 'Olá!',
  'greeting.text': 'De qual cliente se trata? Escolha um ou escreva o nome.',
  'customers.title': 'Clientes',
  'customers.recent': 'Clientes recentes',
  'customers.count_one': '{{count, number}} cliente',
  'customers.count_many': '{{count, number}} de clientes',
  'customers.count_other': '{{count, number}} clientes',
  'customers.matching': 'Pesquisa: {{query}}',
  'customers.find': 'Nome, domínio ou ID do cliente',
  'customers.findButton': 'Localizar cliente',
  'customers.findError': 'Digite no máximo 200 caracteres.',
  'customers.noneTitle': 'Nenhum cliente encontrado',
  'customers.noneText': 'Nenhum cliente corresponde a “{{query}}”.',
  'customers.noneHint': 'Tente com uma parte do nome, com o domínio ou com a ID do cliente.',
  'customers.empty': 'Ainda não há clientes no seu Partner Center.',
  'customers.whichTitle': 'A qual cliente você se refere?',
  'customers.whichText': 'Vários clientes correspondem. Os domínios ajudam a diferenciá-los.',
  'customers.more_one': 'Há mais {{count, number}} cliente: continue digitando',
  'customers.more_many': 'Há mais {{count, number}} de clientes: continue digitando',
  'customers.more_other': 'Há mais {{count, number}} clientes: continue digitando',
  'language.label': 'Idioma',
  'language.button': 'Usar este idioma',
  'language.error': 'Escolha um idioma.',
};
