/** Partner Center’s own captions and sentences, word for word. */

import type { glossary as english } from '../../en-US/messages/glossary.ts';
import type { Translated } from '../../message-types.ts';

export const glossary: Translated<typeof english, 'es-ES'> = {
  'glossary.upgradeNow': 'Actualizar ahora',
  'glossary.subscriptions': 'Suscripciones',
  'glossary.details': 'Detalles',
  'glossary.submit': 'Enviar',
  'glossary.offer': 'Oferta',
  'glossary.possibleUpgrades': 'Actualizaciones posibles',
  'glossary.numberOfLicenses': 'Número de licencias',
  'glossary.reseller': 'revendedor',
  'glossary.cloudSolutionProvider': 'Proveedor de soluciones en la nube',
  'glossary.delegatedAdmin': 'privilegios de administrador delegado',
  'glossary.requestDelegatedAdmin': 'solicitar privilegios de administrador delegado',
  'glossary.multichannel': 'Multicanal',
  'glossary.partnerCenter': 'Centro de partners operado por 21Vianet',
  'glossary.adminCenter': 'Centro de administración de Office 365 operado por 21Vianet',
  'glossary.note': 'Nota',
  'condition.active': 'La suscripción debe estar activa (no suspendida ni cancelada).',
  'condition.delegated-admin':
    'Debe tener privilegios de administrador delegado para este cliente y este servicio.',
  'condition.additional-services':
    'El cliente no puede tener ya suscripciones que incluyan los servicios adicionales.',
  'condition.target-held': 'El cliente no puede tener ya las suscripciones a las que intenta actualizarlo.',
  'multichannel.sentence':
    'Es posible que el cliente haya adquirido esas suscripciones o servicios a través de otro revendedor o de otro canal. No podrá comprárselos a usted a menos que cancele primero los existentes. Para obtener más información, consulte Multicanal.',
  'note.text':
    'Es posible que deba usar el centro de administración de Office 365 operado por 21Vianet para completar algunas tareas relacionadas con la actualización.',
};
