/** Why an upgrade is refused, what lifts it, in whose hands that lies, and the rule behind it. */
import type { reasons as english } from '../../en-US/messages/reasons.ts';
import type { Translated } from '../../message-types.ts';

export const reasons: Translated<typeof english, 'es-ES'> = {
  'short.subscription-not-active': 'Suscripción inactiva',
  'short.delegated-admin-missing': 'Faltan privilegios delegados',
  'short.additional-services-held': 'Ya tiene los servicios adicionales',
  'short.target-held': 'Ya tiene la nueva oferta',
  'short.add-ons-present': 'Tiene complementos',
  'short.not-provisioned': 'Todavía se está configurando',
  'short.user-context-required': 'Hay que iniciar sesión',
  'short.billing-cycle-unsupported': 'Ciclo de facturación incompatible',
  'short.no-upgrade-path': 'Sin ruta de actualización',
  'short.target-not-found': 'Oferta no encontrada',
  'short.granular-rights-missing': 'Permisos insuficientes',
  'short.other': 'Otro motivo',

  'fact.subscription-not-active': 'Estado de esta suscripción: {{status}}.',
  'fact.delegated-admin-missing':
    'Por el momento no tiene privilegios de administrador delegado para este cliente o este servicio.',
  'fact.additional-services-held': 'Estas suscripciones ya incluyen los servicios adicionales:',
  'fact.target-held': 'El cliente ya tiene:',
  'fact.boughtElsewhere':
    'Ninguna de las suscripciones que usted ve impide la actualización; por eso, la suscripción en cuestión probablemente se compró en otro lugar, donde usted no puede verla.',
  'fact.add-ons-present': 'Una suscripción con complementos no se puede actualizar.',
  'fact.not-provisioned': 'El pedido de esta suscripción todavía se está procesando.',
  'fact.user-context-required':
    'Para esta actualización, el Centro de partners exige que una persona inicie sesión con su propia cuenta.',
  'fact.billing-cycle-unsupported':
    'La nueva oferta no está disponible con este ciclo de facturación: {{billingCycle}}.',
  'fact.no-upgrade-path':
    'El Centro de partners no tiene ninguna ruta de actualización para esta suscripción.',
  'fact.target-not-found': 'El Centro de partners no incluye esta oferta entre las actualizaciones posibles.',
  'fact.granular-rights-missing': 'Los permisos que le ha concedido el cliente no cubren esta actualización.',
  'fact.other': 'El Centro de partners rechaza esta actualización sin dar más detalles del motivo.',

  'remedy.reactivate': 'Reactive la suscripción y vuelva a comprobarlo.',
  'remedy.request-delegated-admin':
    'Solicite al cliente privilegios de administrador delegado. Cuando el cliente los haya aceptado, vuelva a comprobarlo.',
  'remedy.cancel-elsewhere-first':
    'El cliente debe cancelar primero la suscripción comprada en otro lugar. Después, vuelva a comprobarlo.',
  'remedy.cancel-conflicting-first':
    'Cancele primero la suscripción que impide la actualización, si el cliente ya no la necesita. Después, vuelva a comprobarlo.',
  'remedy.remove-add-ons':
    'Cancele primero los complementos de esta suscripción. Después, vuelva a comprobarlo.',
  'remedy.wait': 'Espere a que la suscripción esté configurada y vuelva a comprobarlo.',
  'remedy.sign-in': 'Inicie sesión con su propia cuenta y vuelva a comprobarlo.',
  'remedy.renew-partner-access':
    'Un administrador debe renovar el acceso de Upgrade Desk al Centro de partners con la cuenta de un agente.',
  'remedy.choose-another-target': 'Elija otra oferta.',
  'remedy.choose-or-ask-about-cycle':
    'Elija otra oferta que admita este ciclo de facturación. Si no hay ninguna, pregunte al soporte de 21Vianet si se puede cambiar en esta suscripción.',
  'remedy.order-anew':
    'Esta suscripción ha terminado definitivamente. Si el cliente aún la necesita, realice el pedido de una nueva en el Centro de partners.',
  'remedy.order-separately':
    'Realice en el Centro de partners el pedido de una nueva suscripción con la oferta que el cliente necesita.',
  'remedy.ask-21vianet': 'Póngase en contacto con el soporte de 21Vianet e indique el código.',
  'remedy.ask-for-granular-rights':
    'Pida al cliente que le conceda los permisos para administrar suscripciones y licencias. Después, vuelva a comprobarlo.',

  'holder.you': 'Usted',
  'holder.colleague': 'Un colega con otro rol',
  'holder.customer': 'El cliente',
  'holder.other-reseller': 'El otro revendedor',
  'holder.21vianet': '21Vianet',

  'rule.active': 'Condición 1 de 4 para actualizar',
  'rule.delegated-admin': 'Condición 2 de 4 para actualizar',
  'rule.additional-services': 'Condición 3 de 4 para actualizar',
  'rule.target-held': 'Condición 4 de 4 para actualizar',
  'rule.partner-center': 'Comprobación del Centro de partners',

  'seen.partner-center': 'Centro de partners',
  'seen.both': 'Centro de partners y Upgrade Desk',
  'seen.desk': 'Upgrade Desk (el Centro de partners no menciona este motivo)',
};
