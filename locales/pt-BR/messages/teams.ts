/** What is said only in Teams: in its dialogs, its message extension, and when signing in. */
import type { teams as english } from '../../en-US/messages/teams.ts';
import type { Translated } from '../../message-types.ts';

export const teams: Translated<typeof english, 'pt-BR'> = {
  'teams.addedBy': 'Adicionado por {{name}}.',
  'groupWelcome.channel':
    'Explico neste canal quais atualizações cada oferta permite e por que uma assinatura não pode ser atualizada, e ajudo cada pessoa com as assinaturas dos clientes dela.',
  'groupWelcome.group':
    'Explico neste grupo quais atualizações cada oferta permite e por que uma assinatura não pode ser atualizada, e ajudo cada pessoa com as assinaturas dos clientes dela.',
  'groupWelcome.mention': 'Mencione @Upgrade Desk e pergunte, por exemplo:',
  'groupWelcome.forAll': 'Todos veem a resposta',
  'groupWelcome.forOne': 'Só você vê a resposta',
  'groupWelcome.private':
    'Clientes, assinaturas e pedidos são mostrados somente a quem perguntou; as outras pessoas veem apenas que há uma solicitação. Só você pode usar os seus botões.',
  'groupWelcome.limits':
    'Eu leio só as mensagens que me mencionam e não escrevo nada aqui sem que alguém peça. Resultados e aprovações chegam ao nosso chat pessoal: adicione-me lá também.',
  'teams.linkTitle': 'Um link para o Upgrade Desk',
  'teams.linkText': 'O conteúdo é mostrado no Upgrade Desk a quem tem permissão para vê-lo.',
  'teams.searching':
    'Ainda estou procurando: o Partner Center está mais lento do que o normal. Pesquise de novo em instantes.',
  'teams.moreComing': 'Há mais resultados a caminho',
  'teams.searchAgain': 'Pesquise de novo em instantes para vê-los.',
  'teams.tooLarge': 'Isso é demais para uma só mensagem. Peça apenas uma parte.',
  'teams.show': 'Mostrar para mim',
  'teams.openWindow': 'Abrir em uma janela',
  'teams.notThere':
    'O que você queria abrir não está mais disponível. Abra novamente a partir de um cartão atual.',
  'teams.needsHttps': 'Esta janela só pode ser aberta quando o Upgrade Desk tem um endereço público.',
  'explainThis.title': 'O que esta mensagem diz',
  'explainThis.codes': 'Códigos do Partner Center nesta mensagem',
  'explainThis.wish': 'O que se pede',
  'explainThis.nothing':
    'Não encontrei nesta mensagem nenhum código do Partner Center nem um pedido sobre assinaturas.',
  'explainThis.examples':
    'Conheço códigos como SubscriptionStatusNotActive, ConcurrencyConflicts ou “código 4”.',
  'explainThis.goOn': 'Para continuar, escreva isso para mim no chat pessoal.',
  'explainThis.insert': 'Adicionar a explicação à conversa',
  'feedback.title': 'O seu comentário',
  'feedback.label': 'Do que você gostou e o que poderia melhorar?',
  'feedback.send': 'Enviar comentário',
  'signIn.text': 'Entre com a sua conta para que eu saiba o que você pode fazer aqui.',
  'signIn.button': 'Entrar',
  'signIn.done': 'Você entrou como {{name}}. A sua função: {{role}}.',
  'signIn.failed':
    'Não foi possível entrar. Você pode ver tudo, mas não pode fazer pedidos. Para tentar de novo, digite: {{words}}',
  'signIn.signedOut':
    'Você saiu do Upgrade Desk; no Teams, a sua sessão continua ativa. Você ainda pode ver tudo, mas não pode fazer pedidos. Para entrar de novo, digite: {{words}}',
  'signIn.unavailable': 'Não é possível entrar agora. Você pode ver tudo; tente de novo mais tarde.',
  'signIn.consented': 'Você pode fechar esta janela. Volte ao Upgrade Desk e tente de novo.',
};
