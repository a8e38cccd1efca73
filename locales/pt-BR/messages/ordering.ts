/** Choosing, checking and confirming an order. */
import type { ordering as english } from '../../en-US/messages/ordering.ts';
import type { Translated } from '../../message-types.ts';

export const ordering: Translated<typeof english, 'pt-BR'> = {
  'offer.title': 'Escolha a nova oferta',
  'offer.label': 'Nova oferta',
  'offer.choice': '{{offer}}: {{minimum, number}} a {{maximum, number}} licenças',
  'offer.error': 'Escolha uma oferta.',
  'quantity.present_one': 'No momento: {{count, number}} licença',
  'quantity.present_many': 'No momento: {{count, number}} de licenças',
  'quantity.present_other': 'No momento: {{count, number}} licenças',
  'quantity.error': 'Digite um número inteiro de {{minimum, number}} a {{maximum, number}}.',
  'transfer.label': 'Licenças das pessoas',
  'transfer.true': 'Mover para a nova assinatura',
  'transfer.false': 'Apenas atualizar; eu reatribuo as licenças',
  'transfer.error': 'Escolha o que acontece com as licenças das pessoas.',
  'licenses.title': 'Adicionar licenças',
  'licenses.label': 'Novo número total de licenças',
  'licenses.error': 'Digite um número inteiro maior que {{present, number}}.',

  'confirm.upgradeTitle': 'Confira e confirme a atualização',
  'confirm.licensesTitle': 'Confira e confirme as licenças',
  'confirm.nothingYet': 'Nada foi pedido ainda.',
  'confirm.now': 'Agora',
  'confirm.afterwards': 'Depois',
  'confirm.more_one': '{{count, number}} licença a mais',
  'confirm.more_many': '{{count, number}} de licenças a mais',
  'confirm.more_other': '{{count, number}} licenças a mais',
  'confirm.fewer_one': '{{count, number}} licença a menos',
  'confirm.fewer_many': '{{count, number}} de licenças a menos',
  'confirm.fewer_other': '{{count, number}} licenças a menos',
  'confirm.same': 'O número de licenças não muda',
  'confirm.mind': 'Leve em conta',
  'confirm.irreversible': 'Uma atualização não pode ser desfeita.',
  'confirm.newSubscription': 'O cliente recebe uma nova assinatura com uma nova ID; a atual termina.',
  'confirm.reassign': 'Talvez seja necessário reatribuir as licenças às pessoas depois.',
  'confirm.moved':
    'As licenças das pessoas são movidas para a nova assinatura. Se isso falhar para alguém, eu informo quem é.',
  'confirm.sameSubscription': 'A assinatura e a oferta continuam as mesmas; só o número de licenças muda.',
  'confirm.upgradeButton': 'Confirmar a atualização',
  'confirm.licensesButton': 'Confirmar as licenças',
  'confirm.edit': 'Alterar',
  'confirm.decline': 'Não pedir',
  'confirm.until': 'Você pode confirmar até: {{time}}.',
  'confirm.roleMayNot':
    'Com a sua função, você pode preparar pedidos, mas não confirmá-los. Podem confirmar: {{roles}}.',
  'confirm.fourEyes_one': 'Um pedido de mais de {{count, number}} licença precisa de uma segunda pessoa.',
  'confirm.fourEyes_many':
    'Um pedido de mais de {{count, number}} de licenças precisa de uma segunda pessoa.',
  'confirm.fourEyes_other': 'Um pedido de mais de {{count, number}} licenças precisa de uma segunda pessoa.',
  'confirm.changed': 'Algo mudou desde que você olhou. Confira mais uma vez.',
  'handover.note': 'Nota para a pessoa que aprova',
  'handover.button': 'Enviar para aprovação',

  'unfinished.title': 'Você estava prestes a fazer um pedido',
  'unfinished.text': 'O pedido ainda não foi feito. Deseja continuar?',
  'unfinished.resume': 'Continuar',
};
