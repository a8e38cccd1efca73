/** Why an upgrade is refused, what lifts it, in whose hands that lies, and the rule behind it. */
import type { reasons as english } from '../../en-US/messages/reasons.ts';
import type { Translated } from '../../message-types.ts';

export const reasons: Translated<typeof english, 'pt-BR'> = {
  'short.subscription-not-active': 'Assinatura inativa',
  'short.delegated-admin-missing': 'Faltam privilégios delegados',
  'short.additional-services-held': 'Já tem os serviços adicionais',
  'short.target-held': 'Já tem a nova oferta',
  'short.add-ons-present': 'Tem complementos',
  'short.not-provisioned': 'Ainda em configuração',
  'short.user-context-required': 'É preciso entrar com uma conta',
  'short.billing-cycle-unsupported': 'Ciclo de cobrança incompatível',
  'short.no-upgrade-path': 'Sem caminho de atualização',
  'short.target-not-found': 'Oferta não encontrada',
  'short.granular-rights-missing': 'Permissões insuficientes',
  'short.other': 'Outro motivo',

  'fact.subscription-not-active': 'Status desta assinatura: {{status}}.',
  'fact.delegated-admin-missing':
    'No momento, você não tem privilégios de administrador delegado para este cliente ou este serviço.',
  'fact.additional-services-held': 'Estas assinaturas já incluem os serviços adicionais:',
  'fact.target-held': 'O cliente já tem:',
  'fact.boughtElsewhere':
    'Nenhuma das assinaturas que você vê impede a atualização; por isso, a assinatura em questão provavelmente foi comprada em outro lugar, onde você não pode vê-la.',
  'fact.add-ons-present': 'Uma assinatura com complementos não pode ser atualizada.',
  'fact.not-provisioned': 'O pedido desta assinatura ainda está sendo processado.',
  'fact.user-context-required':
    'Para esta atualização, o Partner Center exige que uma pessoa entre com a própria conta.',
  'fact.billing-cycle-unsupported':
    'A nova oferta não está disponível com este ciclo de cobrança: {{billingCycle}}.',
  'fact.no-upgrade-path': 'O Partner Center não tem nenhum caminho de atualização para esta assinatura.',
  'fact.target-not-found': 'O Partner Center não inclui esta oferta entre as atualizações possíveis.',
  'fact.granular-rights-missing': 'As permissões que o cliente concedeu a você não cobrem esta atualização.',
  'fact.other': 'O Partner Center recusa esta atualização sem explicar melhor o motivo.',

  'remedy.reactivate': 'Reative a assinatura e verifique novamente.',
  'remedy.request-delegated-admin':
    'Solicite ao cliente privilégios de administrador delegado. Quando o cliente aceitar, verifique novamente.',
  'remedy.cancel-elsewhere-first':
    'O cliente precisa cancelar primeiro a assinatura comprada em outro lugar. Depois, verifique novamente.',
  'remedy.cancel-conflicting-first':
    'Cancele primeiro a assinatura que impede a atualização, se o cliente não precisar mais dela. Depois, verifique novamente.',
  'remedy.remove-add-ons': 'Cancele primeiro os complementos desta assinatura. Depois, verifique novamente.',
  'remedy.wait': 'Aguarde até que a assinatura esteja configurada e verifique novamente.',
  'remedy.sign-in': 'Entre com a sua própria conta e verifique novamente.',
  'remedy.renew-partner-access':
    'Um administrador precisa renovar o acesso do Upgrade Desk ao Partner Center, com a conta de um agente.',
  'remedy.choose-another-target': 'Escolha outra oferta.',
  'remedy.choose-or-ask-about-cycle':
    'Escolha outra oferta que aceite este ciclo de cobrança. Se não houver nenhuma, pergunte ao suporte da 21Vianet se ele pode ser alterado nesta assinatura.',
  'remedy.order-anew':
    'Esta assinatura terminou em definitivo. Se o cliente ainda precisar dela, faça o pedido de uma nova assinatura no Partner Center.',
  'remedy.order-separately':
    'Faça no Partner Center o pedido de uma nova assinatura com a oferta de que o cliente precisa.',
  'remedy.ask-21vianet': 'Fale com o suporte da 21Vianet e informe o código.',
  'remedy.ask-for-granular-rights':
    'Peça ao cliente que conceda as permissões para gerenciar assinaturas e licenças. Depois, verifique novamente.',

  'holder.you': 'Você',
  'holder.colleague': 'Alguém da sua equipe com outra função',
  'holder.customer': 'O cliente',
  'holder.other-reseller': 'O outro revendedor',
  'holder.21vianet': '21Vianet',

  'rule.active': 'Condição 1 de 4 para atualizar',
  'rule.delegated-admin': 'Condição 2 de 4 para atualizar',
  'rule.additional-services': 'Condição 3 de 4 para atualizar',
  'rule.target-held': 'Condição 4 de 4 para atualizar',
  'rule.partner-center': 'Verificação do Partner Center',

  'seen.partner-center': 'Partner Center',
  'seen.both': 'Partner Center e Upgrade Desk',
  'seen.desk': 'Upgrade Desk (o Partner Center não menciona este motivo)',
};
