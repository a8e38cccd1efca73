/** Choosing, checking and confirming an order. */
import type { ordering as english } from '../../en-US/messages/ordering.ts';
import type { Translated } from '../../message-types.ts';

export const ordering: Translated<typeof english, 'es-ES'> = {
  'offer.title': 'Elija la nueva oferta',
  'offer.label': 'Nueva oferta',
  'offer.choice': '{{offer}}: de {{minimum, number}} a {{maximum, number}} licencias',
  'offer.error': 'Elija una oferta.',
  'quantity.present_one': 'Actualmente: {{count, number}} licencia',
  'quantity.present_many': 'Actualmente: {{count, number}} de licencias',
  'quantity.present_other': 'Actualmente: {{count, number}} licencias',
  'quantity.error': 'Escriba un número entero de {{minimum, number}} a {{maximum, number}}.',
  'transfer.label': 'Licencias de los usuarios',
  'transfer.true': 'Trasladarlas a la nueva suscripción',
  'transfer.false': 'Solo actualizar; yo reasigno las licencias',
  'transfer.error': 'Elija qué ocurre con las licencias de los usuarios.',
  'licenses.title': 'Agregar licencias',
  'licenses.label': 'Nuevo número total de licencias',
  'licenses.error': 'Escriba un número entero mayor que {{present, number}}.',

  'confirm.upgradeTitle': 'Revise y confirme la actualización',
  'confirm.licensesTitle': 'Revise y confirme las licencias',
  'confirm.nothingYet': 'Todavía no se ha hecho ningún pedido.',
  'confirm.now': 'Ahora',
  'confirm.afterwards': 'Después',
  'confirm.more_one': '{{count, number}} licencia más',
  'confirm.more_many': '{{count, number}} de licencias más',
  'confirm.more_other': '{{count, number}} licencias más',
  'confirm.fewer_one': '{{count, number}} licencia menos',
  'confirm.fewer_many': '{{count, number}} de licencias menos',
  'confirm.fewer_other': '{{count, number}} licencias menos',
  'confirm.same': 'El número de licencias no cambia',
  'confirm.mind': 'Tenga en cuenta',
  'confirm.irreversible': 'Una actualización no se puede deshacer.',
  'confirm.newSubscription':
    'El cliente recibe una nueva suscripción con un nuevo identificador; la actual finaliza.',
  'confirm.reassign': 'Es posible que después haya que reasignar las licencias a los usuarios.',
  'confirm.moved':
    'Las licencias de los usuarios se trasladan a la nueva suscripción. Si con algún usuario no es posible, le indicaré con cuál.',
  'confirm.sameSubscription': 'La suscripción y la oferta no cambian; solo cambia el número de licencias.',
  'confirm.upgradeButton': 'Confirmar la actualización',
  'confirm.licensesButton': 'Confirmar las licencias',
  'confirm.edit': 'Cambiar',
  'confirm.decline': 'Descartar el pedido',
  'confirm.until': 'Puede confirmar hasta el {{time}}.',
  'confirm.roleMayNot':
    'Con su rol puede preparar pedidos, pero no confirmarlos. Solo {{roles}} pueden hacerlo.',
  'confirm.fourEyes_one':
    'Un pedido de más de {{count, number}} licencia requiere la aprobación de una segunda persona.',
  'confirm.fourEyes_many':
    'Un pedido de más de {{count, number}} de licencias requiere la aprobación de una segunda persona.',
  'confirm.fourEyes_other':
    'Un pedido de más de {{count, number}} licencias requiere la aprobación de una segunda persona.',
  'confirm.changed': 'Algo ha cambiado desde su última consulta. Revise el pedido una vez más.',
  'handover.note': 'Nota para quien lo apruebe',
  'handover.button': 'Enviar para aprobación',

  'unfinished.title': 'Estaba a punto de hacer un pedido',
  'unfinished.text': 'El pedido todavía no se ha hecho. ¿Desea continuar?',
  'unfinished.resume': 'Continuar',
};
