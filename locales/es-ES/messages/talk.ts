/** Plain replies and questions without a card, suggestions, and what the process itself says. */
import type { talk as english } from '../../en-US/messages/talk.ts';
import type { Translated } from '../../message-types.ts';

export const talk: Translated<typeof english, 'es-ES'> = {
  'talk.thanks': '¡De nada! ¿Necesita algo más?',
  'talk.smalltalk': 'Soy Upgrade Desk y lo mío son las suscripciones: ¿de qué cliente se trata?',
  'talk.smalltalkHere': 'Soy Upgrade Desk y lo mío son las suscripciones. Sigamos aquí:',
  'talk.notInList': 'No he encontrado eso en la lista. Diga un número o un nombre que aparezca en ella:',
  'talk.targetNoted': 'Anotado: actualización a {{offer}}.',
  'talk.attachment': 'No puedo leer archivos ni imágenes. Escriba lo que necesita.',
  'talk.edited': 'Solo leo los mensajes nuevos. Si quiere cambiar algo, escríbalo de nuevo.',
  'talk.empty': 'El mensaje estaba vacío. ¿De qué cliente se trata?',
  'talk.tooLong': 'Es demasiado largo para mí. Dígalo en una o dos frases.',
  'talk.languageSet': 'A partir de ahora le hablo en español.',
  'talk.languageOffer': 'También puedo hablarle en este idioma: {{language}}. ¿Lo desea?',
  'talk.languageWhich': 'Hablo estos idiomas: {{languages}}. ¿Cuál prefiere?',
  'talk.notSignedIn':
    'Aquí no ha iniciado sesión con una cuenta propia, así que no hay ninguna sesión que cerrar.',
  'talk.nothingToCancel':
    'En este momento no hay nada abierto, así que no hay nada que cancelar. Los pedidos ya realizados siguen en pie.',
  'talk.nothingAsked':
    'Ahora mismo no le he preguntado nada. ¿De qué cliente se trata? También puede escribir «ayuda».',
  'talk.cancelled': 'Cancelado. No se ha cambiado nada.',
  'talk.draftKept': 'Su pedido preparado se conserva; puede continuarlo en cualquier momento.',
  'talk.whichCustomer': '¿De qué cliente se trata?',
  'talk.whichSubscription': '¿De qué suscripción se trata?',
  'talk.notUnderstood': 'No lo he entendido, así que no se ha cambiado nada.',
  'talk.notANumber': 'Necesito un número entero de licencias, por ejemplo 25.',
  'talk.foreignClick': 'Esta tarjeta es de otra persona. No se ha cambiado nada.',
  'talk.noOrder': 'No conozco ningún pedido con esta referencia.',

  'chip.customers': 'Clientes',
  'chip.help': 'Ayuda',
  'chip.orders': 'Mis pedidos',
  'chip.cancel': 'Cancelar',
  'chip.back': 'Atrás',

  'bot.apology':
    'Lo siento, algo ha fallado por mi parte. Su pedido preparado se conserva. Si pide ayuda, indique este número: {{reference}}',
  'bot.busy': 'Hay mucha actividad en este momento. Inténtelo de nuevo enseguida.',
  'bot.tooMany': 'Han sido demasiadas solicitudes a la vez. Espere un momento.',
  'bot.notAllowed':
    'Upgrade Desk no está configurado para su organización. Póngase en contacto con su administrador.',
  'bot.signIn': 'Inicie sesión para continuar.',
};
