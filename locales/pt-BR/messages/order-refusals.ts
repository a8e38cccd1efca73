/** Why an order is not taken, and the way on; and what is said when Partner Center does not answer. */
import type { orderRefusals as english } from '../../en-US/messages/order-refusals.ts';
import type { Translated } from '../../message-types.ts';

export const orderRefusals: Translated<typeof english, 'pt-BR'> = {
  'orderRefusal.role-may-not': 'A sua função não permite isso. Podem fazer isso: {{roles}}.',
  'orderRefusal.second-person-needed_one':
    'Um pedido de mais de {{count, number}} licença precisa de uma segunda pessoa. Envie-o para aprovação.',
  'orderRefusal.second-person-needed_many':
    'Um pedido de mais de {{count, number}} de licenças precisa de uma segunda pessoa. Envie-o para aprovação.',
  'orderRefusal.second-person-needed_other':
    'Um pedido de mais de {{count, number}} licenças precisa de uma segunda pessoa. Envie-o para aprovação.',
  'orderRefusal.quantity-out-of-range':
    'Este número de licenças não é possível aqui: {{given, number}}. Escolha um número de {{minimum, number}} a {{maximum, number}}.',
  'orderRefusal.quantity-not-whole':
    '{{given, number}} não é um número inteiro. Digite um número inteiro de licenças.',
  'orderRefusal.quantity-not-more':
    'Aqui só é possível adicionar licenças: {{given, number}} não é mais que o número atual, {{present, number}}. Digite um número maior.',
  'orderRefusal.not-eligible':
    'O Partner Center não permite (ou não permite mais) esta atualização. Os motivos estão abaixo.',
  'orderRefusal.target-not-offered': 'O Partner Center não oferece esta atualização. Escolha outra oferta.',
  'orderRefusal.subscription-not-active':
    'Só é possível adicionar licenças a uma assinatura ativa. A situação dela: {{status}}.',
  'orderRefusal.upgrade-type-closed':
    'Este tipo de atualização não está mais disponível. Escolha de novo o que acontece com as licenças das pessoas.',
  'orderRefusal.draft-unknown': 'Este pedido preparado não existe mais. Comece de novo.',
  'orderRefusal.draft-of-somebody-else':
    'Este pedido foi preparado por outra pessoa. Você pode preparar o seu.',
  'orderRefusal.draft-expired':
    'O tempo para confirmar acabou. Comece de novo; a situação atual será lida outra vez.',
  'orderRefusal.changed-since': 'Algo mudou desde que você olhou. Confira mais uma vez.',
  'orderRefusal.subscription-busy':
    'Outro pedido para esta assinatura está sendo executado: {{reference}}. Aguarde até que ele termine.',
  'orderRefusal.rejected': 'O Partner Center rejeitou o pedido.',
  'orderRefusal.settled-as-not-done': '{{person}} verificou no Partner Center: o pedido não teve efeito.',
  'rejection.quantity-not-allowed':
    'Este número de licenças não é permitido para esta oferta. Escolha outro número.',
  'rejection.fewer-not-allowed': 'O número de licenças não pode mais ser reduzido. Escolha um número maior.',
  'rejection.not-active': 'A assinatura não está ativa. Reative-a primeiro.',
  'rejection.not-ready-yet':
    'A assinatura ainda não está pronta ou está sendo alterada. Tente de novo daqui a pouco.',
  'rejection.changed-meanwhile': 'A assinatura mudou nesse meio-tempo. Comece de novo.',
  'rejection.not-found': 'O Partner Center não conhece (ou não conhece mais) esta assinatura.',
  'rejection.role-missing': 'A sua função no Partner Center não permite isso. Consulte o seu administrador.',
  'rejection.agreement-missing':
    'Um contrato ainda não foi aceito no Partner Center. Consulte o seu administrador.',
  'rejection.no-relationship': 'Não há relação de revendedor com este cliente. Solicite uma primeiro.',
  'rejection.offer-not-changeable': 'Esta oferta não pode ser alterada assim. Escolha outra oferta.',
  'rejection.licence-migration-failed':
    'Não foi possível mover as licenças das pessoas. Tente de novo, ou apenas atualize e reatribua as licenças por conta própria.',
  'rejection.app-context':
    'O Partner Center exige que uma pessoa tenha entrado para isso. Entre e tente de novo.',
  'rejection.blocked-by-customer':
    'Uma regra de entrada do cliente bloqueia você. Peça ao cliente que permita o acesso.',
  'rejection.failed-there': 'Algo falhou dentro do Partner Center. Tente de novo daqui a pouco.',
  'rejection.unknown':
    'O Partner Center não informa nenhum motivo que eu conheça. Consulte o suporte da 21Vianet e informe o código.',
  'changed.was': 'Quando você olhou',
  'changed.is': 'Agora',

  'fault.title': 'Isto não funcionou agora',
  'fault.unauthorised-person': 'O Partner Center não reconhece você no momento. Entre e tente de novo.',
  'fault.unauthorised-partner':
    'O acesso do Upgrade Desk ao Partner Center expirou. O seu administrador precisa renová-lo.',
  'fault.forbidden':
    'O Partner Center não permite isso para você. O seu administrador pode verificar lá a sua função e os contratos.',
  'fault.not-found-customer': 'O Partner Center não conhece (ou não conhece mais) este cliente.',
  'fault.not-found-subscription': 'O Partner Center não conhece (ou não conhece mais) esta assinatura.',
  'fault.not-found-offer': 'O Partner Center não conhece (ou não conhece mais) esta oferta.',
  'fault.not-found-other': 'O Partner Center não encontrou isto.',
  'fault.throttled':
    'O Partner Center está recebendo solicitações demais. Tente de novo depois deste horário: {{time}}.',
  'fault.unavailable': 'Não é possível acessar o Partner Center no momento. Tente de novo daqui a pouco.',
  'fault.unexpected-reply':
    'O Partner Center respondeu de um jeito que eu não entendo. Tente de novo; se continuar assim, avise o seu administrador.',
  'fault.retry': 'Tentar de novo',

  'stale.title': 'Este cartão está desatualizado',
  'stale.text': 'O seu clique não alterou nada. Continue por aqui:',
  'foreign.title': 'Este cartão é de outra pessoa',
  'foreign.text': 'O seu clique não alterou nada. Você pode começar a sua própria solicitação aqui.',
  'unreadable.title': 'Não entendi este clique',
  'unreadable.text': 'Nada foi alterado. Continue por aqui:',
};
