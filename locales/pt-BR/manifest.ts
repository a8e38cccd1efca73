import type { ManifestWords } from '../manifest-words.ts';

export const manifestWords: ManifestWords = {
  fullName: 'Upgrade Desk: atualizações de assinaturas e licenças',
  short: 'Veja as atualizações possíveis de uma assinatura e o que as impede.',
  full: `O Upgrade Desk funciona no Microsoft Teams para Provedores de Soluções na Nuvem que usam o Partner Center operado pela 21Vianet. Diga o nome de um cliente, veja as assinaturas e conheça as atualizações possíveis de cada uma. Quando o Partner Center recusar uma delas, leia todos os motivos, quem pode resolvê-los e como. Atualize uma assinatura ou adicione licenças depois de comparar o antes e o depois.

Clique ou digite, em português, inglês, chinês, russo, alemão ou espanhol.
- Cada pedido confirmado recebe uma referência e fica no histórico de pedidos.
- Agentes de suporte consultam, explicam e preparam pedidos. Agentes de administração e de vendas os confirmam.
- As explicações para o cliente saem no idioma dele, prontas para enviar.

Do que você precisa: que a sua organização seja parceira com acesso ao Partner Center e que um administrador dela tenha consentido uma vez com o aplicativo e atribuído uma função a você. Se não conseguir entrar ou não tiver uma função, fale com esse administrador. Digite “ajuda” a qualquer momento.

Limites: não exibe preços nem recebe pagamentos. Em grupos e canais, o que diz respeito a uma só pessoa é mostrado somente a ela. Onde o Teams não tem bots, como no Teams operado pela 21Vianet, as guias do aplicativo fazem o mesmo trabalho.`,
  tabs: {
    desk: 'Mesa de trabalho',
    history: 'Histórico de pedidos',
    approvals: 'Pedidos a aprovar',
    portfolio: 'Portfólio',
  },
  commands: {
    help: { title: 'Ajuda', description: 'O que eu posso fazer e como começar' },
    customers: {
      title: 'Mostrar meus clientes',
      description: 'Listar todos os clientes ou encontrar um pelo nome',
    },
    subscriptions: {
      title: 'Mostrar as assinaturas de um cliente',
      description: 'As assinaturas de um cliente, com o status e as atualizações possíveis',
    },
    upgrade: {
      title: 'Atualizar uma assinatura',
      description: 'Escolher a oferta, comparar antes e depois, confirmar',
    },
    licenses: { title: 'Adicionar licenças', description: 'Mais licenças em uma assinatura existente' },
    portfolio: {
      title: 'Quais clientes podem ser atualizados?',
      description: 'Procurar atualizações possíveis em todos os clientes',
    },
    whyNot: {
      title: 'Por que não pode ser atualizado?',
      description: 'Todos os motivos, quem pode resolvê-los e como',
    },
    options: {
      title: 'Quais são as atualizações possíveis?',
      description: 'As atualizações possíveis de cada oferta',
    },
    steps: { title: 'Como funciona uma atualização?', description: 'Os passos e as condições' },
    status: { title: 'Status do pedido', description: 'Como está um pedido recente ou em andamento' },
    approvals: { title: 'Pedidos a aprovar', description: 'Pedidos que aguardam uma segunda pessoa' },
    history: { title: 'Histórico de pedidos', description: 'O que foi feito, por quem e quando' },
    language: { title: 'Mudar o idioma', description: 'Escolher um de seis idiomas' },
    signOut: { title: 'Sair', description: 'Sair do Upgrade Desk; você continua conectado ao Teams' },
  },
  extension: {
    searchCustomers: {
      title: 'Clientes',
      description: 'Encontrar um cliente no Upgrade Desk',
      parameter: { title: 'Cliente', description: 'Nome, domínio ou ID de um cliente' },
    },
    searchSubscriptions: {
      title: 'Assinaturas',
      description: 'Encontrar a assinatura de um cliente no Upgrade Desk',
      parameter: { title: 'Assinatura', description: 'Nome, domínio ou ID de um cliente' },
    },
    explainThis: {
      title: 'Explicar com o Upgrade Desk',
      description: 'Explicar o código de erro ou o pedido desta mensagem',
    },
  },
};
