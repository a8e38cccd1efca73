/** Between people: approval, hand-over, history, and texts for the customer. */
import type { people as english } from '../../en-US/messages/people.ts';
import type { Translated } from '../../message-types.ts';

export const people: Translated<typeof english, 'es-ES'> = {
  'approval.title': 'Hay un pedido pendiente de aprobación',
  'approval.note': 'Nota',
  'approval.approve': 'Aprobar y hacer el pedido',
  'approval.decline': 'No aprobar',
  'approval.reason': 'Motivo, si no lo aprueba',
  'approval.own': 'Este pedido lo preparó usted; debe aprobarlo otra persona.',
  'handedOver.title': 'Enviado para aprobación',
  'handedOver.text': 'Solo {{roles}} pueden aprobarlo.',
  'handedOver.tell': 'Le informaré del resultado.',
  'approval.tells': 'Se informará del resultado a {{name}}.',
  'approval.isItThis': '¿Se refiere a este pedido? Decida con un botón o dígalo otra vez.',
  'approvals.title': 'Pedidos por aprobar',
  'approvals.none': 'No hay pedidos por aprobar.',
  'history.title': 'Historial de pedidos',
  'history.none': 'Todavía no hay pedidos.',
  'history.all': 'Pedidos de todos los clientes',
  'history.noneOf': 'Todavía no hay pedidos de {{customer}}.',
  'history.licenses': 'Licencias: {{before, number}} → {{after, number}}',
  'mine.title': 'Cómo van sus pedidos',
  'mine.none': 'No tiene pedidos en curso.',

  'explain.title': 'Explicación para el cliente',
  'explain.hint': 'Puede copiar el texto o enviarlo por correo.',
  'explain.button': 'Mostrar en este idioma',
  'explain.mail': 'Abrir en su aplicación de correo',
  'access.title': 'Solicitud de privilegios de administrador delegado',

  'letter.hello': '¡Hola!',
  'letter.refusedSubject': 'Actualización de su suscripción {{offer}}',
  'letter.refused':
    'Nos ha preguntado si es posible actualizar su suscripción {{offer}}, con el identificador {{id}}.',
  'letter.refusedBecause': 'Por el momento no es posible. Estos son los motivos y la forma de resolverlos:',
  'letter.othersBecause':
    'Otras actualizaciones no son posibles por el momento. Estos son los motivos y la forma de resolverlos:',
  'letter.eligible': 'Se puede actualizar a: {{offers}}.',
  'letter.subscription-not-active':
    'La suscripción no está activa por el momento. En cuanto vuelva a estarlo, lo comprobaremos otra vez.',
  'letter.subscription-gone':
    'Esta suscripción ha terminado y no se puede reanudar. Con gusto encargaremos una nueva para usted.',
  'letter.delegated-admin-missing':
    'No tenemos privilegios de administrador delegado para este servicio. Le rogamos que acepte la solicitud que le enviaremos.',
  'letter.additional-services-held':
    'Ya tiene suscripciones que incluyen los servicios adicionales. Habría que cancelarlas primero.',
  'letter.target-held': 'Ya tiene la suscripción a la que se actualizaría. Habría que cancelarla primero.',
  'letter.elsewhere':
    'Es posible que la compra se hiciera a otro revendedor o a través de otro canal; en ese caso, solo usted puede solicitar allí la cancelación.',
  'letter.inTheWay': 'Se trata de: {{offers}}.',
  'letter.add-ons-present':
    'La suscripción tiene complementos. Tendríamos que cancelarlos antes de la actualización.',
  'letter.not-provisioned': 'La suscripción todavía se está configurando. Le rogamos un poco de paciencia.',
  'letter.user-context-required': 'Todavía tenemos que comprobar algo por nuestra parte.',
  'letter.billing-cycle-unsupported':
    'La nueva oferta no está disponible con su ciclo de facturación actual. Con gusto le propondremos otra.',
  'letter.no-upgrade-path':
    'No hay ninguna actualización para esta oferta. Con gusto le propondremos una alternativa.',
  'letter.target-not-found':
    'La oferta que desea no está entre las actualizaciones posibles. Con gusto le propondremos otra.',
  'letter.granular-rights-missing':
    'Los permisos que nos ha concedido no cubren una actualización. Le rogamos que los amplíe.',
  'letter.other': 'El Centro de partners no lo permite por el momento. Aclararemos el motivo con 21Vianet.',
  'letter.closing':
    'Le rogamos que nos escriba en cuanto algo haya cambiado; lo comprobaremos de nuevo enseguida.',
  'letter.accessSubject': 'Nuestra solicitud de privilegios de administrador delegado',
  'letter.access':
    'Nos gustaría administrar y actualizar sus suscripciones por usted. Para ello, necesitamos que nos conceda privilegios de administrador delegado.',
  'letter.accessHow':
    'Le rogamos que abra el siguiente vínculo con la cuenta de un administrador global y acepte la solicitud:',
  'letter.accessClosing': 'Puede revocar estos privilegios en cualquier momento.',
};
