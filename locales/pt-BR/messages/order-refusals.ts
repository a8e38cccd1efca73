/** Why an order is not taken, and the way on; and what is said when Partner Center does not answer. */
import type { orderRefusals as english } from '../../en-US/messages/order-refusals.ts';
import type { Translated } from '../../message-types.ts';

export const orderRefusals: Translated<typeof english, 'pt-BR'> = {
  'orderRefusal.role-may-not': 'A sua função não permite isso. Somente {{roles}} podem fazer isso.',
  'orderRefusal.second-person-needed_one':
    'Um pedido de mais de {{count, number}} licença precisa ser aprovado por uma segunda pessoa. Envie-o para aprovação.',
  'orderRefusal.second-person-needed_many':
    'Um pedido de mais de {{count, number}} de licenças precisa ser aprovado por uma segunda pessoa. Envie-o para aprovação.',
  'orderRefusal.second-person-needed_other':
    'Um pedido de mais de {{count, number}} licenças precisa ser aprovado por uma segunda pessoa. Envie-o para aprovação.',
  'orderRefusal.quantity-out-of-range':
    'Este número de licenças não é possível aqui: {{given, number}}. Escolha um número de {{minimum, number}} a {{maximum, number}}.',
  'orderRefusal.quantity-not-whole':
    '{{given, number}} não é um número inteiro. Digite um número inteiro de licenças.',
  'orderRefusal.quantity-not-more':
    'Aqui só é possível adicionar licenças: {{given, number}} não ultrapassa o número atual, {{present, number}}. Digite um número maior.',
  'orderRefusal.not-eligible':
    'O Partner Center não permite (ou deixou de permitir) esta atualização. Os motivos estão abaixo.',
  'orderRefusal.target-not-offered': 'O Partner Center não oferece esta atualização. Escolha outra oferta.',
  'orderRefusal.subscription-not-active':
    'Só é possível adicionar licenças a uma assinatura ativa. Status desta assinatura: {{status}}.',
  'orderRefusal.upgrade-type-closed':
    'Este tipo de atualização não está mais disponível. Escolha de novo o que acontece com as licenças dos usuários.',
  'orderRefusal.draft-unknown': 'Este pedido preparado não existe mais. Comece de novo.',
  'orderRefusal.draft-of-somebody-else':
    'Este pedido foi preparado por outra pessoa. Você pode preparar o seu.',
  'orderRefusal.draft-expired':
    'O prazo para confirmar acabou. Comece de novo; os dados atuais serão lidos outra vez.',
  'orderRefusal.changed-since': 'Algo mudou desde a sua última consulta. Revise o pedido mais uma vez.',
  'orderRefusal.subscription-busy':
    'Outro pedido para esta assinatura está em andamento: {{reference}}. Aguarde até que ele termine.',
  'orderRefusal.rejected': 'O Partner Center rejeitou o pedido.',
  'orderRefusal.settled-as-not-done': '{{person}} verificou no Partner Center: o pedido não foi efetivado.',
  'rejection.quantity-not-allowed':
    'Este número de licenças não é permitido para esta oferta. Escolha outro número.',
  'rejection.fewer-not-allowed': 'O número de licenças não pode mais ser reduzido. Escolha um número maior.',
  'rejection.not-active': 'A assinatura não está ativa. Reative-a primeiro.',
  'rejection.not-ready-yet':
    'A assinatura ainda não está pronta ou está sendo alterada. Tente de novo em alguns minutos.',
  'rejection.changed-meanwhile': 'A assinatura mudou nesse meio-tempo. Comece de novo.',
  'rejection.not-found': 'Esta assinatura não existe (ou não existe mais) no Partner Center.',
  'rejection.role-missing': 'A sua função no Partner Center não permite isso. Fale com o seu administrador.',
  'rejection.agreement-missing':
    'Um contrato ainda não foi aceito no Partner Center. Fale com o seu administrador.',
  'rejection.no-relationship': 'Não há relação de revendedor com este cliente. Solicite uma primeiro.',
  'rejection.offer-not-changeable': 'Esta oferta não pode ser alterada dessa forma. Escolha outra oferta.',
  'rejection.licence-migration-failed':
    'Não foi possível mover as licenças dos usuários. Tente de novo ou faça apenas a atualização e reatribua as licenças por conta própria.',
  'rejection.app-context':
    'Para isso, o Partner Center exige que uma pessoa entre com a própria conta. Entre e tente de novo.',
  'rejection.blocked-by-customer':
    'Uma política de acesso do cliente bloqueia a sua entrada. Peça ao cliente que libere o acesso.',
  'rejection.failed-there': 'Ocorreu uma falha no Partner Center. Tente de novo em alguns minutos.',
  'rejection.unknown':
    'O Partner Center informou um motivo que eu não conheço. Fale com o suporte da 21Vianet e informe o código.',
  'changed.was': 'Na última consulta',
  'changed.is': 'Agora',

  'fault.title': 'Não funcionou desta vez',
  'fault.unauthorised-person':
    'O Partner Center não reconhece você no momento. Entre com a sua conta e tente de novo.',
  'fault.unauthorised-partner':
    'O acesso do Upgrade Desk ao Partner Center expirou. O seu administrador precisa renová-lo.',
  'fault.unauthorised-consent':
    'Você ainda não deu consentimento para que o Upgrade Desk consulte o Partner Center em seu nome. Dê o consentimento no navegador e tente de novo. Se você não tiver permissão para isso, um administrador da sua organização precisa dar o consentimento.',
  'fault.consent': 'Dar o consentimento no navegador',
  'fault.forbidden':
    'O Partner Center não autoriza você a fazer isso. O seu administrador pode verificar lá a sua função e os contratos.',
  'fault.not-found-customer': 'Este cliente não existe (ou não existe mais) no Partner Center.',
  'fault.not-found-subscription': 'Esta assinatura não existe (ou não existe mais) no Partner Center.',
  'fault.not-found-offer': 'Esta oferta não existe (ou não existe mais) no Partner Center.',
  'fault.not-found-other': 'O Partner Center não encontrou o que foi solicitado.',
  'fault.throttled':
    'O Partner Center está recebendo solicitações demais no momento. Tente de novo a partir deste horário: {{time}}.',
  'fault.unavailable': 'Não é possível acessar o Partner Center no momento. Tente de novo em alguns minutos.',
  'fault.unexpected-reply':
    'O Partner Center respondeu de uma forma que eu não entendo. Tente de novo; se o problema continuar, avise o seu administrador.',
  'fault.retry': 'Tentar de novo',

  'stale.title': 'Este cartão está desatualizado',
  'stale.text': 'O seu clique não alterou nada. Continue por aqui:',
  'expired.title': 'Este cartão é de algum tempo atrás',
  'expired.text':
    'O conteúdo de um cartão em um grupo é guardado por 90 dias. Pergunte de novo ou continue por aqui; nada foi alterado.',
  'foreign.title': 'Este cartão é de outra pessoa',
  'foreign.text': 'O seu clique não alterou nada. Você pode começar a sua própria solicitação aqui.',
  'unreadable.title': 'Não entendi este clique',
  'unreadable.text': 'Nada foi alterado. Continue por aqui:',
};
