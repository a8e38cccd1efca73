/** Between people: approval, hand-over, history, and texts for the customer. */
import type { people as english } from '../../en-US/messages/people.ts';
import type { Translated } from '../../message-types.ts';

export const people: Translated<typeof english, 'pt-BR'> = {
  'approval.title': 'Um pedido aguarda aprovação',
  'approval.note': 'Observação',
  'approval.approve': 'Aprovar e fazer o pedido',
  'approval.decline': 'Não aprovar',
  'approval.reason': 'Motivo, se você não aprovar',
  'approval.own': 'Este pedido foi preparado por você; outra pessoa precisa aprová-lo.',
  'handedOver.title': 'Enviado para aprovação',
  'handedOver.text': 'Somente {{roles}} podem aprovar.',
  'handedOver.tell': 'Eu aviso você do resultado.',
  'approval.tells': 'O resultado será informado a {{name}}.',
  'approval.isItThis': 'É este o pedido? Decida com um botão ou diga mais uma vez.',
  'approvals.title': 'Pedidos a aprovar',
  'approvals.none': 'Não há pedidos a aprovar.',
  'history.title': 'Histórico de pedidos',
  'history.none': 'Ainda não há pedidos.',
  'history.all': 'Pedidos de todos os clientes',
  'history.noneOf': 'Ainda não há pedidos para {{customer}}.',
  'history.licenses': 'Licenças: {{before, number}} → {{after, number}}',
  'mine.title': 'Andamento dos seus pedidos',
  'mine.none': 'Você não tem pedidos em andamento.',

  'explain.title': 'Explicação para o cliente',
  'explain.hint': 'Você pode copiar o texto ou enviá-lo por e-mail.',
  'explain.button': 'Mostrar neste idioma',
  'explain.mail': 'Abrir no aplicativo de e-mail',
  'access.title': 'Solicitação de privilégios de administrador delegado',

  'letter.hello': 'Olá!',
  'letter.refusedSubject': 'Atualização da sua assinatura {{offer}}',
  'letter.refused': 'Você nos perguntou se é possível atualizar a sua assinatura {{offer}} (ID {{id}}).',
  'letter.refusedBecause': 'No momento, isso não é possível. Veja por que e como resolver:',
  'letter.othersBecause': 'Outras atualizações não são possíveis no momento. Veja por que e como resolver:',
  'letter.eligible': 'Ela pode ser atualizada para: {{offers}}.',
  'letter.subscription-not-active':
    'A assinatura não está ativa no momento. Assim que ela voltar a ficar ativa, verificaremos de novo.',
  'letter.subscription-gone':
    'Esta assinatura terminou e não pode ser retomada. Teremos prazer em fazer o pedido de uma nova para você.',
  'letter.delegated-admin-missing':
    'Não temos privilégios de administrador delegado para este serviço. Por favor, aceite a solicitação que enviaremos a você.',
  'letter.additional-services-held':
    'Você já tem assinaturas que incluem os serviços adicionais. Seria preciso cancelá-las primeiro.',
  'letter.target-held':
    'Você já tem a assinatura para a qual a atualização seria feita. Seria preciso cancelá-la primeiro.',
  'letter.elsewhere':
    'É possível que a compra tenha sido feita com outro revendedor ou por outro canal; nesse caso, só você pode fazer o cancelamento lá.',
  'letter.inTheWay': 'Trata-se de: {{offers}}.',
  'letter.add-ons-present': 'A assinatura tem complementos. Precisaríamos cancelá-los antes da atualização.',
  'letter.not-provisioned': 'A assinatura ainda está sendo configurada. Pedimos um pouco de paciência.',
  'letter.user-context-required': 'Ainda precisamos verificar algo da nossa parte.',
  'letter.billing-cycle-unsupported':
    'A nova oferta não está disponível com o seu ciclo de cobrança atual. Teremos prazer em sugerir outra.',
  'letter.no-upgrade-path': 'Não há atualização para esta oferta. Teremos prazer em sugerir uma alternativa.',
  'letter.target-not-found':
    'A oferta desejada não está entre as atualizações possíveis. Teremos prazer em sugerir outra.',
  'letter.granular-rights-missing':
    'As permissões que você nos concedeu não cobrem uma atualização. Por favor, amplie-as.',
  'letter.other': 'O Partner Center não permite isso no momento. Vamos esclarecer o motivo com a 21Vianet.',
  'letter.closing': 'Por favor, escreva para nós assim que algo mudar; verificaremos de novo imediatamente.',
  'letter.accessSubject': 'Nossa solicitação de privilégios de administrador delegado',
  'letter.access':
    'Gostaríamos de administrar e atualizar as suas assinaturas para você. Para isso, precisamos que você nos conceda privilégios de administrador delegado.',
  'letter.accessHow':
    'Por favor, abra o link a seguir com a conta de um administrador global e aceite a solicitação:',
  'letter.accessClosing': 'Você pode revogar esses privilégios a qualquer momento.',
};
