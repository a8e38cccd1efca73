/** What can be done here, how it is done, and small talk. */
import type { help as english } from '../../en-US/messages/help.ts';
import type { Translated } from '../../message-types.ts';

export const help: Translated<typeof english, 'pt-BR'> = {
  'help.title': 'O que eu posso fazer',
  'help.text': 'Escolha uma opção ou escreva, com as suas palavras, o que você precisa. Por exemplo:',
  'help.find': 'Localizar um cliente e ver as assinaturas',
  'help.findExample': 'Mostre as assinaturas da Contoso',
  'help.upgrade': 'Atualizar uma assinatura',
  'help.upgradeExample': 'Atualizar a Contoso de Business para E3, 25 licenças',
  'help.licenses': 'Adicionar licenças',
  'help.licensesExample': 'Adicionar 10 licenças para a Contoso',
  'help.why': 'Saber por que algo não pode ser atualizado',
  'help.whyExample': 'Por que não posso atualizar a Fabrikam?',
  'help.options': 'Ver as atualizações possíveis de uma oferta',
  'help.optionsExample': 'Para quais ofertas o Business Essentials pode ser atualizado?',
  'help.role': 'A sua função: {{role}}.',
  'help.mayNot': 'Você pode ver tudo e preparar pedidos. Somente {{roles}} podem confirmá-los.',
  'help.steps': 'Como atualizar',
  'help.human': 'Falar com uma pessoa',
  'help.group': 'Neste grupo, o que diz respeito a uma só pessoa é mostrado somente a ela.',
  'notices.title': 'Há mais novidades',
  'notices.more_one': 'Mais {{count, number}} mensagem espera por você. Veja aqui o mais recente:',
  'notices.more_many': 'Mais {{count, number}} de mensagens esperam por você. Veja aqui o mais recente:',
  'notices.more_other': 'Mais {{count, number}} mensagens esperam por você. Veja aqui o mais recente:',
  'notices.channel': 'Este pedido foi iniciado em um canal.',
  'notices.channelNamed': 'Este pedido foi iniciado no canal {{name}}.',
  'notices.group': 'Este pedido foi iniciado em um chat em grupo.',
  'notices.groupNamed': 'Este pedido foi iniciado no chat em grupo {{name}}.',

  'unknown.title': 'Não entendi',
  'unknown.text': 'Tente com outras palavras ou escolha aqui:',
  'mean.title': 'O que você quer dizer?',
  'mean.list_customers': 'Mostrar todos os clientes',
  'mean.find_customer': 'Localizar um cliente',
  'mean.list_subscriptions': 'Mostrar as assinaturas',
  'mean.check_eligibility': 'Verificar se uma atualização é possível',
  'mean.explain_ineligible': 'Saber por que nenhuma atualização é possível',
  'mean.upgrade_options': 'Ver as atualizações possíveis de uma oferta',
  'mean.upgrade': 'Atualizar uma assinatura',
  'mean.add_licenses': 'Adicionar licenças',
  'mean.request_delegated_admin': 'Solicitar privilégios de administrador delegado',
  'mean.portfolio_scan': 'Verificar todos os clientes',
  'mean.status': 'Ver o andamento dos meus pedidos',
  'mean.history': 'Ver o histórico de pedidos',
  'mean.change_language': 'Mudar o idioma',
  'mean.human_help': 'Falar com uma pessoa',
  'mean.help': 'Ver o que é possível aqui',

  'options.title': 'Possíveis atualizações',
  'options.none': 'Não há atualização possível a partir desta oferta.',
  'options.hint':
    'O Partner Center decide, em cada caso, se a assinatura de um cliente pode realmente ser atualizada.',

  'steps.title': 'Como atualizar uma assinatura',
  'steps.customer': 'Selecione um cliente na lista de clientes. A página Assinaturas do cliente será aberta.',
  'steps.subscription':
    'Selecione a assinatura que deseja atualizar. A página Detalhes da assinatura será aberta. Se a assinatura puder ser atualizada, você verá, logo abaixo da ID da assinatura, uma observação que convida você a Atualizar agora.',
  'steps.offer':
    'Escolha uma nova oferta e digite o número de licenças de que o cliente precisa. Selecione Enviar.',
  'steps.confirm': 'Compare o antes e o depois e confirme. Só então o pedido é feito.',
  'steps.conditions': 'Quatro condições para que uma atualização seja possível',
  'steps.begin': 'Começar',
  'steps.multichannel': 'O que significa Multicanal?',
  'multichannel.meaning':
    'Multicanal significa que o cliente comprou assinaturas de outro revendedor ou diretamente da 21Vianet e quer que você também cuide delas.',
  'multichannel.hidden':
    'Você não pode ver nem cancelar o que foi comprado em outro lugar. Só o cliente pode.',
  'multichannel.support':
    'Para cuidar dessas assinaturas, solicite ao cliente privilégios de administrador delegado. Isso não muda nem as assinaturas nem quem faz a cobrança.',

  'human.title': 'Falar com uma pessoa',
  'human.contact': 'Fale com: {{contact}}',
  'human.none':
    'Nenhum contato foi configurado aqui. Fale com o administrador do Upgrade Desk na sua empresa.',
  'human.bring': 'Se for sobre um pedido, tenha a referência em mãos.',

  'walk.title': 'Verificar passo a passo',
  'walk.step': 'Passo {{step, number}} de {{total, number}}',
  'walk.met': 'Atendida',
  'walk.unmet': 'Não atendida',
  'walk.result': 'Resultado',
  'walk.next': 'Próximo passo',
  'walk.previous': 'Passo anterior',
  'walk.toDetails': 'Ver os detalhes',
  'walk.start': 'Verificar passo a passo',

  'redacted.title': 'Solicitação de uma pessoa',
  'redacted.text': 'Aqui, só a pessoa que perguntou vê os detalhes.',
  'redacted.wayOn': 'Você também precisa disso? Pergunte por conta própria; só você verá a resposta.',
  'settled.title': 'Resolvido',
  'settled.text': 'A pessoa que perguntou recebeu a resposta.',

  'forget.title': 'Quer que eu esqueça o que sei sobre você?',
  'forget.text':
    'Vou excluir o seu idioma, os seus clientes recentes e o seu pedido preparado. Os pedidos feitos permanecem no histórico.',
  'forget.button': 'Esquecer os meus dados',
  'forgotten.title': 'Dados excluídos',
  'forgotten.text': 'O seu idioma, os seus clientes recentes e o seu pedido preparado foram excluídos.',
};
