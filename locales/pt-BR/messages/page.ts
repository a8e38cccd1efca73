/** The page's own words. */
import type { page as english } from '../../en-US/messages/page.ts';
import type { Translated } from '../../message-types.ts';

export const page: Translated<typeof english, 'pt-BR'> = {
  'page.skipToComposer': 'Ir para a caixa de mensagem',
  'page.conversation': 'Conversa',
  'page.chooseLanguage': 'Idioma',
  'page.choosePerson': 'Falar como',
  'page.roleAdmin': 'Agente de administração',
  'page.roleSales': 'Agente de vendas',
  'page.roleHelpdesk': 'Agente de suporte',
  'page.roleNone': 'Sem função',
  'page.writeHere': 'Mensagem para o Upgrade Desk',
  'page.placeholder': 'Digite uma mensagem',
  'page.send': 'Enviar',
  'page.suggestions': 'Sugestões',
  'page.views': 'Seções',
  'page.navChat': 'Chat',
  'page.navApprovals': 'Aprovações',
  'page.navHistory': 'Histórico',
  'page.navPortfolio': 'Portfólio',
  'page.backToList': 'Voltar à lista',
  'page.copyLink': 'Copiar link',
  'page.dismiss': 'Fechar',
  'page.localMode': 'Este é o modo local: os clientes são inventados e nenhum pedido é feito de verdade.',
  'page.noBot':
    'Aqui não há bot, por isso nada pode ser enviado a você em um chat do Teams. Aprovações e resultados aparecem nesta página.',
  'page.noNotices':
    'Você não recebe notificações no Teams, pois ainda não há um chat pessoal com o Upgrade Desk. Para recebê-las, abra esse chat e diga olá.',
  'page.noStorage':
    'Seu navegador não armazena nada para esta página. Depois de recarregar, esta conversa recomeça do início.',
  'page.signInOutside': 'Só é possível entrar dentro do Teams. Abra o Upgrade Desk lá.',
  'page.signInFailed':
    'O Teams não conseguiu fazer sua entrada. Pergunte ao administrador se a sua organização consentiu com o Upgrade Desk.',
  'page.landingTitle': 'Upgrade Desk para esta equipe',
  'page.landingWhat':
    'Veja quais assinaturas dos clientes podem ser atualizadas, adicione licenças e leia todos os motivos quando uma atualização não é possível.',
  'page.landingShared':
    'Aprovações, histórico de pedidos e portfólio são os mesmos para todos na sua organização.',
  'page.landingPrivate': 'O chat é privado: ninguém mais aqui vê o que você pergunta ou pede nele.',
  'page.landingOpen': 'Abrir o Upgrade Desk',
  'page.landingSave': 'Salve para adicionar esta página como guia. Não há nada para configurar.',
  'page.you': 'Você',
  'page.desk': 'Upgrade Desk',
  'page.working': 'O Upgrade Desk está trabalhando nisso…',
  'page.newBelow': 'Nova mensagem abaixo',
  'page.notSent': 'Esta mensagem não foi enviada.',
  'page.retry': 'Tentar de novo',
  'page.edit': 'Editar',
  'page.offline': 'Você está offline. O que você escrever será mantido.',
  'page.reconnecting': 'Reconectando…',
  'page.busy': 'Há muita atividade no momento. Vou tentar de novo em instantes.',
  'page.notDone': 'Não funcionou. Tente de novo.',
  'page.signInNeeded': 'Entre de novo.',
  'page.opensNewTab': 'abre em uma nova guia',
  'page.copy': 'Copiar',
  'page.copied': 'Copiado',
  'page.copyFailed': 'Não foi possível copiar. Selecione o texto e copie-o.',
  'page.cardUnreadable': 'Este cartão não pode ser mostrado aqui.',
  'page.searching': 'Pesquisando…',
  'page.noMatches': 'Nada encontrado',
  'page.searchFailed': 'A pesquisa não funcionou. Tente de novo.',
};
