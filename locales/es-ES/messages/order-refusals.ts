/** Why an order is not taken, and the way on; and what is said when Partner Center does not answer. */
import type { orderRefusals as english } from '../../en-US/messages/order-refusals.ts';
import type { Translated } from '../../message-types.ts';

export const orderRefusals: Translated<typeof english, 'es-ES'> = {
  'orderRefusal.role-may-not': 'Su rol no lo permite. Pueden hacerlo: {{roles}}.',
  'orderRefusal.second-person-needed_one':
    'Un pedido de más de {{count, number}} licencia requiere una segunda persona. Envíelo para aprobación.',
  'orderRefusal.second-person-needed_many':
    'Un pedido de más de {{count, number}} de licencias requiere una segunda persona. Envíelo para aprobación.',
  'orderRefusal.second-person-needed_other':
    'Un pedido de más de {{count, number}} licencias requiere una segunda persona. Envíelo para aprobación.',
  'orderRefusal.quantity-out-of-range':
    'Aquí no es posible este número de licencias: {{given, number}}. Elija un número de {{minimum, number}} a {{maximum, number}}.',
  'orderRefusal.quantity-not-whole':
    '{{given, number}} no es un número entero. Escriba un número entero de licencias.',
  'orderRefusal.quantity-not-more':
    'Aquí solo se pueden agregar licencias: {{given, number}} no es más que el número actual, {{present, number}}. Escriba un número mayor.',
  'orderRefusal.not-eligible':
    'El Centro de partners no permite (o ya no permite) esta actualización. Los motivos están más abajo.',
  'orderRefusal.target-not-offered': 'El Centro de partners no ofrece esta actualización. Elija otra oferta.',
  'orderRefusal.subscription-not-active':
    'Solo se pueden agregar licencias a una suscripción activa. Su estado: {{status}}.',
  'orderRefusal.upgrade-type-closed':
    'Este tipo de actualización no está disponible. Elija de nuevo qué ocurre con las licencias de las personas.',
  'orderRefusal.draft-unknown': 'Este pedido preparado no existe. Empiece de nuevo.',
  'orderRefusal.draft-of-somebody-else': 'Este pedido lo preparó otra persona. Usted puede preparar el suyo.',
  'orderRefusal.draft-expired':
    'El tiempo para confirmar se ha agotado. Empiece de nuevo; el estado se leerá otra vez.',
  'orderRefusal.changed-since': 'Algo ha cambiado desde que lo miró. Revíselo de nuevo.',
  'orderRefusal.subscription-busy':
    'Se está ejecutando otro pedido para esta suscripción: {{reference}}. Espere a que termine.',
  'orderRefusal.rejected': 'El Centro de partners ha rechazado el pedido.',
  'orderRefusal.settled-as-not-done':
    '{{person}} lo ha mirado en el Centro de partners: el pedido no surtió efecto.',
  'rejection.quantity-not-allowed':
    'Este número de licencias no está permitido para esta oferta. Elija otro número.',
  'rejection.fewer-not-allowed': 'El número de licencias no se puede reducir. Elija un número mayor.',
  'rejection.not-active': 'La suscripción no está activa. Reactívela primero.',
  'rejection.not-ready-yet':
    'La suscripción todavía no está lista o se está modificando. Inténtelo dentro de un rato.',
  'rejection.changed-meanwhile': 'La suscripción ha cambiado entretanto. Empiece de nuevo.',
  'rejection.not-found': 'El Centro de partners no encuentra esta suscripción.',
  'rejection.role-missing': 'Su rol en el Centro de partners no lo permite. Consulte a su administrador.',
  'rejection.agreement-missing':
    'Todavía no se ha aceptado un contrato en el Centro de partners. Consulte a su administrador.',
  'rejection.no-relationship': 'No hay relación de revendedor con este cliente. Solicítela primero.',
  'rejection.offer-not-changeable': 'Esta oferta no se puede cambiar así. Elija otra oferta.',
  'rejection.licence-migration-failed':
    'No se han podido trasladar las licencias de las personas. Inténtelo de nuevo, o actualice solo la suscripción y reasigne usted las licencias.',
  'rejection.app-context':
    'El Centro de partners exige para esto que una persona inicie sesión. Inicie sesión e inténtelo de nuevo.',
  'rejection.blocked-by-customer':
    'Una regla de inicio de sesión del cliente no le permite entrar. Pida al cliente que se lo permita.',
  'rejection.failed-there': 'Algo ha fallado dentro del Centro de partners. Inténtelo dentro de un rato.',
  'rejection.unknown':
    'El Centro de partners no indica ningún motivo que yo conozca. Consulte al soporte de 21Vianet e indique el código.',
  'changed.was': 'Cuando lo miró',
  'changed.is': 'Ahora',

  'fault.title': 'Esto no ha funcionado ahora',
  'fault.unauthorised-person':
    'El Centro de partners no le reconoce por el momento. Inicie sesión e inténtelo de nuevo.',
  'fault.unauthorised-partner':
    'El acceso de Upgrade Desk al Centro de partners ha caducado. Su administrador debe renovarlo.',
  'fault.forbidden':
    'El Centro de partners no se lo permite. Su administrador puede revisar allí su rol y los contratos.',
  'fault.not-found-customer': 'El Centro de partners no encuentra este cliente.',
  'fault.not-found-subscription': 'El Centro de partners no encuentra esta suscripción.',
  'fault.not-found-offer': 'El Centro de partners no encuentra esta oferta.',
  'fault.not-found-other': 'El Centro de partners no lo ha encontrado.',
  'fault.throttled':
    'El Centro de partners recibe demasiadas solicitudes en este momento. Inténtelo de nuevo después de esta hora: {{time}}.',
  'fault.unavailable':
    'No se puede acceder al Centro de partners en este momento. Inténtelo dentro de un rato.',
  'fault.unexpected-reply':
    'El Centro de partners ha respondido de una forma que no entiendo. Inténtelo de nuevo; si se repite, avise a su administrador.',
  'fault.retry': 'Intentar de nuevo',

  'stale.title': 'Esta tarjeta no está al día',
  'stale.text': 'Su clic no ha cambiado nada. Siga desde aquí:',
  'foreign.title': 'Esta tarjeta es de otra persona',
  'foreign.text': 'Su clic no ha cambiado nada. Aquí puede empezar su propia solicitud.',
  'unreadable.title': 'No entiendo este clic',
  'unreadable.text': 'No se ha cambiado nada. Siga desde aquí:',
};
