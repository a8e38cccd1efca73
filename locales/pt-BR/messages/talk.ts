/** Plain replies and questions without a card, suggestions, and what the process itself says. */
import type { talk as english } from '../../en-US/messages/talk.ts';
import type { Translated } from '../../message-types.ts';

export const talk: Translated<typeof english, 'pt-BR'> = {
  'talk.thanks': 'De nada! Posso ajudar em mais alguma coisa?',
  'talk.smalltalk': 'Eu sou o Upgrade Desk, e o meu forte são as assinaturas: de qual cliente se trata?',
  'talk.smalltalkHere': 'Eu sou o Upgrade Desk, e o meu forte são as assinaturas. Vamos continuar aqui:',
  'talk.notInList': 'Não encontrei isso na lista. Diga um número ou um nome que esteja nela:',
  'talk.targetNoted': 'Anotado: atualização para {{offer}}.',
  'talk.attachment': 'Não consigo ler arquivos nem imagens. Escreva o que você precisa.',
  'talk.edited': 'Eu só leio as mensagens novas. Se quiser mudar algo, escreva de novo.',
  'talk.empty': 'A mensagem estava vazia. De qual cliente se trata?',
  'talk.tooLong': 'Isso é longo demais para mim. Diga em uma ou duas frases, por favor.',
  'talk.languageSet': 'De agora em diante, falo português com você.',
  'talk.languageOffer': 'Também posso falar com você neste idioma: {{language}}. Quer mudar?',
  'talk.languageWhich': 'Eu falo estes idiomas: {{languages}}. Qual você prefere?',
  'talk.notSignedIn': 'Você não entrou aqui com uma conta própria, então não é preciso sair.',
  'talk.nothingToCancel':
    'Não há nada em aberto no momento, portanto não há o que cancelar. Os pedidos já feitos continuam valendo.',
  'talk.nothingAsked':
    'Não fiz nenhuma pergunta agora. De qual cliente se trata? Você também pode digitar “ajuda”.',
  'talk.cancelled': 'Cancelado. Nada foi alterado.',
  'talk.draftKept': 'O seu pedido preparado foi mantido; você pode continuá-lo a qualquer momento.',
  'talk.whichCustomer': 'De qual cliente se trata?',
  'talk.whichSubscription': 'De qual assinatura se trata?',
  'talk.notUnderstood': 'Não entendi, por isso nada foi alterado.',
  'talk.notANumber': 'Preciso de um número inteiro de licenças, por exemplo 25.',
  'talk.foreignClick': 'Este cartão é de outra pessoa. Nada foi alterado.',
  'talk.noOrder': 'Não conheço nenhum pedido com esta referência.',

  'chip.customers': 'Clientes',
  'chip.help': 'Ajuda',
  'chip.orders': 'Meus pedidos',
  'chip.cancel': 'Cancelar',
  'chip.back': 'Voltar',

  'bot.apology':
    'Desculpe, algo deu errado do meu lado. O seu pedido preparado foi mantido. Se pedir ajuda, informe este número: {{reference}}',
  'bot.busy': 'Há muita atividade no momento. Tente de novo em instantes.',
  'bot.tooMany': 'Foram muitas solicitações de uma vez. Aguarde um momento.',
  'bot.notAllowed':
    'O Upgrade Desk não está configurado para a sua organização. Fale com o seu administrador.',
  'bot.signIn': 'Entre com a sua conta para continuar.',
};
