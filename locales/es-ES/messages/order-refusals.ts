/** Why an order is not taken, and the way on; and what is said when Partner Center does not answer. */
import type { orderRefusals as english } from '../../en-US/messages/order-refusals.ts';
import type { Translated } from '../../message-types.ts';

export const orderRefusals: Translated<typeof english, 'es-ES'> = {
  'orderRefusal.role-may-not': 'Su rol no lo permite. Solo {{roles}} pueden hacerlo.',
  'orderRefusal.second-person-needed_one':
    'Un pedido de más de {{count, number}} licencia requiere la aprobación de una segunda persona. Envíelo para su aprobación.',
  'orderRefusal.second-person-needed_many':
    'Un pedido de más de {{count, number}} de licencias requiere la aprobación de una segunda persona. Envíelo para su aprobación.',
  'orderRefusal.second-person-needed_other':
    'Un pedido de más de {{count, number}} licencias requiere la aprobación de una segunda persona. Envíelo para su aprobación.',
  'orderRefusal.quantity-out-of-range':
    'Aquí no es posible este número de licencias: {{given, number}}. Elija un número de {{minimum, number}} a {{maximum, number}}.',
  'orderRefusal.quantity-not-whole':
    '{{given, number}} no es un número entero. Escriba un número entero de licencias.',
  'orderRefusal.quantity-not-more':
    'Aquí solo se pueden agregar licencias: {{given, number}} no supera el número actual, {{present, number}}. Escriba un número mayor.',
  'orderRefusal.not-eligible':
    'El Centro de partners no permite (o ha dejado de permitir) esta actualización. Los motivos están más abajo.',
  'orderRefusal.target-not-offered': 'El Centro de partners no ofrece esta actualización. Elija otra oferta.',
  'orderRefusal.subscription-not-active':
    'Solo se pueden agregar licencias a una suscripción activa. Estado de esta suscripción: {{status}}.',
  'orderRefusal.upgrade-type-closed':
    'Este tipo de actualización ya no está disponible. Elija de nuevo qué ocurre con las licencias de los usuarios.',
  'orderRefusal.draft-unknown': 'Este pedido preparado ya no existe. Empiece de nuevo.',
  'orderRefusal.draft-of-somebody-else': 'Este pedido lo preparó otra persona. Usted puede preparar el suyo.',
  'orderRefusal.draft-expired':
    'El plazo para confirmar ha terminado. Empiece de nuevo; se volverán a leer los datos actuales.',
  'orderRefusal.changed-since': 'Algo ha cambiado desde su última consulta. Revise el pedido una vez más.',
  'orderRefusal.subscription-busy':
    'Hay otro pedido en curso para esta suscripción: {{reference}}. Espere a que termine.',
  'orderRefusal.rejected': 'El Centro de partners ha rechazado el pedido.',
  'orderRefusal.settled-as-not-done':
    '{{person}} lo ha comprobado en el Centro de partners: el pedido no surtió efecto.',
  'rejection.quantity-not-allowed':
    'Este número de licencias no está permitido para esta oferta. Elija otro número.',
  'rejection.fewer-not-allowed': 'El número de licencias ya no se puede reducir. Elija un número mayor.',
  'rejection.not-active': 'La suscripción no está activa. Reactívela primero.',
  'rejection.not-ready-yet':
    'La suscripción todavía no está lista o se está modificando. Inténtelo de nuevo dentro de unos minutos.',
  'rejection.changed-meanwhile': 'La suscripción ha cambiado entretanto. Empiece de nuevo.',
  'rejection.not-found': 'Esta suscripción no existe (o ya no existe) en el Centro de partners.',
  'rejection.role-missing':
    'Su rol en el Centro de partners no lo permite. Póngase en contacto con su administrador.',
  'rejection.agreement-missing':
    'Todavía no se ha aceptado un contrato en el Centro de partners. Póngase en contacto con su administrador.',
  'rejection.no-relationship': 'No hay relación de revendedor con este cliente. Solicítela primero.',
  'rejection.offer-not-changeable': 'Esta oferta no se puede cambiar de esta forma. Elija otra oferta.',
  'rejection.licence-migration-failed':
    'No se han podido trasladar las licencias de los usuarios. Inténtelo de nuevo, o actualice solo la suscripción y reasigne usted las licencias.',
  'rejection.app-context':
    'Para esto, el Centro de partners exige que una persona inicie sesión con su propia cuenta. Inicie sesión e inténtelo de nuevo.',
  'rejection.blocked-by-customer':
    'Una directiva de acceso del cliente le impide entrar. Pida al cliente que le permita el acceso.',
  'rejection.failed-there':
    'Se ha producido un error en el Centro de partners. Inténtelo de nuevo dentro de unos minutos.',
  'rejection.unknown':
    'El Centro de partners ha indicado un motivo que no conozco. Póngase en contacto con el soporte de 21Vianet e indique el código.',
  'changed.was': 'En su última consulta',
  'changed.is': 'Ahora',

  'fault.title': 'Esta vez no ha funcionado',
  'fault.unauthorised-person':
    'El Centro de partners no le reconoce por el momento. Inicie sesión e inténtelo de nuevo.',
  'fault.unauthorised-partner':
    'El acceso de Upgrade Desk al Centro de partners ha caducado. Su administrador debe renovarlo.',
  'fault.unauthorised-consent':
    'Todavía no ha dado su consentimiento para que Upgrade Desk consulte el Centro de partners en su nombre. Dé su consentimiento en el navegador e inténtelo de nuevo. Si no tiene permiso para ello, debe darlo un administrador de su organización.',
  'fault.consent': 'Dar el consentimiento en el navegador',
  'fault.forbidden':
    'El Centro de partners no le permite hacer esto. Su administrador puede revisar allí su rol y los contratos.',
  'fault.not-found-customer': 'Este cliente no existe (o ya no existe) en el Centro de partners.',
  'fault.not-found-subscription': 'Esta suscripción no existe (o ya no existe) en el Centro de partners.',
  'fault.not-found-offer': 'Esta oferta no existe (o ya no existe) en el Centro de partners.',
  'fault.not-found-other': 'El Centro de partners no ha encontrado lo que se ha solicitado.',
  'fault.throttled':
    'El Centro de partners recibe demasiadas solicitudes en este momento. Inténtelo de nuevo a partir de esta hora: {{time}}.',
  'fault.unavailable':
    'No se puede acceder al Centro de partners en este momento. Inténtelo de nuevo dentro de unos minutos.',
  'fault.unexpected-reply':
    'El Centro de partners ha respondido de una forma que no entiendo. Inténtelo de nuevo; si el problema continúa, avise a su administrador.',
  'fault.retry': 'Intentar de nuevo',

  'stale.title': 'Esta tarjeta ya no está actualizada',
  'stale.text': 'Su clic no ha cambiado nada. Siga desde aquí:',
  'expired.title': 'Esta tarjeta es de hace tiempo',
  'expired.text':
    'El contenido de una tarjeta en un grupo se conserva durante 90 días. Pregúnteme de nuevo o siga desde aquí; no ha cambiado nada.',
  'foreign.title': 'Esta tarjeta es de otra persona',
  'foreign.text': 'Su clic no ha cambiado nada. Aquí puede empezar su propia solicitud.',
  'unreadable.title': 'No he entendido este clic',
  'unreadable.text': 'No se ha cambiado nada. Siga desde aquí:',
};
