/** Choosing, checking and confirming an order. */
import type { ordering as english } from '../../en-US/messages/ordering.ts';
import type { Translated } from '../../message-types.ts';

export const ordering: Translated<typeof english, 'pt-BR'> = {
  'offer.title': 'Escolha a nova oferta',
  'offer.label': 'Nova oferta',
  'offer.choice': '{{offer}}: de {{minimum, number}} a {{maximum, number}} licenças',
  'offer.error': 'Escolha uma oferta.',
  'quantity.present_one': 'No momento: {{count, number}} licença',
  'quantity.present_many': 'No momento: {{count, number}} de licenças',
  'quantity.present_other': 'No momento: {{count, number}} licenças',
  'quantity.error': 'Digite um número inteiro de {{minimum, number}} a {{maximum, number}}.',
  'transfer.label': 'Licenças dos usuários',
  'transfer.true': 'Mover para a nova assinatura',
  'transfer.false': 'Só atualizar; eu reatribuo as licenças',
  'transfer.error': 'Escolha o que acontece com as licenças dos usuários.',
  'licenses.title': 'Adicionar licenças',
  'licenses.label': 'Novo número total de licenças',
  'licenses.error': 'Digite um número inteiro maior que {{present, number}}.',

  'confirm.upgradeTitle': 'Revise e confirme a atualização',
  'confirm.licensesTitle': 'Revise e confirme as licenças',
  'confirm.nothingYet': 'Nenhum pedido foi feito ainda.',
  'confirm.now': 'Agora',
  'confirm.afterwards': 'Depois',
  'confirm.more_one': '{{count, number}} licença a mais',
  'confirm.more_many': '{{count, number}} de licenças a mais',
  'confirm.more_other': '{{count, number}} licenças a mais',
  'confirm.fewer_one': '{{count, number}} licença a menos',
  'confirm.fewer_many': '{{count, number}} de licenças a menos',
  'confirm.fewer_other': '{{count, number}} licenças a menos',
  'confirm.same': 'O número de licenças não muda',
  'confirm.mind': 'Atenção',
  'confirm.irreversible': 'Uma atualização não pode ser desfeita.',
  'confirm.newSubscription': 'O cliente recebe uma nova assinatura com uma nova ID; a atual é encerrada.',
  'confirm.reassign': 'Talvez seja necessário reatribuir depois as licenças aos usuários.',
  'confirm.moved':
    'As licenças dos usuários são movidas para a nova assinatura. Se isso falhar para algum usuário, eu informo qual.',
  'confirm.sameSubscription': 'A assinatura e a oferta continuam as mesmas; só o número de licenças muda.',
  'confirm.upgradeButton': 'Confirmar a atualização',
  'confirm.licensesButton': 'Confirmar as licenças',
  'confirm.edit': 'Alterar',
  'confirm.decline': 'Descartar o pedido',
  'confirm.until': 'Você pode confirmar até {{time}}.',
  'confirm.roleMayNot':
    'Com a sua função, você pode preparar pedidos, mas não confirmá-los. Somente {{roles}} podem fazer isso.',
  'confirm.fourEyes_one':
    'Um pedido de mais de {{count, number}} licença precisa ser aprovado por uma segunda pessoa.',
  'confirm.fourEyes_many':
    'Um pedido de mais de {{count, number}} de licenças precisa ser aprovado por uma segunda pessoa.',
  'confirm.fourEyes_other':
    'Um pedido de mais de {{count, number}} licenças precisa ser aprovado por uma segunda pessoa.',
  'confirm.changed': 'Algo mudou desde a sua última consulta. Revise o pedido mais uma vez.',
  'handover.note': 'Observação para quem aprova',
  'handover.button': 'Enviar para aprovação',

  'unfinished.title': 'Você estava prestes a fazer um pedido',
  'unfinished.text': 'O pedido ainda não foi feito. Deseja continuar?',
  'unfinished.resume': 'Continuar',
};
