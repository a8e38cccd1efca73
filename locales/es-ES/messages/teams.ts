/** What is said only in Teams: in its dialogs, its message extension, and when signing in. */
import type { teams as english } from '../../en-US/messages/teams.ts';
import type { Translated } from '../../message-types.ts';

export const teams: Translated<typeof english, 'es-ES'> = {
  'teams.addedBy': 'Agregado por {{name}}.',
  'groupWelcome.channel':
    'Explico en este canal qué actualizaciones admite cada oferta y por qué una suscripción no se puede actualizar, y ayudo a cada persona con las suscripciones de sus clientes.',
  'groupWelcome.group':
    'Explico en este grupo qué actualizaciones admite cada oferta y por qué una suscripción no se puede actualizar, y ayudo a cada persona con las suscripciones de sus clientes.',
  'groupWelcome.mention': 'Mencione a @Upgrade Desk y pregunte, por ejemplo:',
  'groupWelcome.forAll': 'Todos ven la respuesta',
  'groupWelcome.forOne': 'Solo usted ve la respuesta',
  'groupWelcome.private':
    'Los clientes, las suscripciones y los pedidos solo se muestran a quien preguntó; los demás ven únicamente que hay una solicitud. Nadie más que usted puede usar sus botones.',
  'groupWelcome.limits':
    'Solo leo los mensajes en los que se me menciona y no escribo nada aquí sin que alguien lo pida. Los resultados y las aprobaciones llegan a nuestro chat personal: agrégueme también allí.',
  'teams.linkTitle': 'Un vínculo a Upgrade Desk',
  'teams.linkText': 'El contenido se muestra en Upgrade Desk a quien tiene permiso para verlo.',
  'teams.searching':
    'Sigo buscando: el Centro de partners va más lento de lo habitual. Vuelva a buscar dentro de un momento.',
  'teams.moreComing': 'Faltan resultados por llegar',
  'teams.searchAgain': 'Vuelva a buscar dentro de un momento para verlos.',
  'teams.tooLarge': 'Es demasiado para un solo mensaje. Pida solo una parte.',
  'teams.show': 'Mostrármelo',
  'teams.openWindow': 'Abrir en una ventana',
  'teams.notThere': 'Lo que quería abrir ya no está disponible. Vuelva a abrirlo desde una tarjeta actual.',
  'teams.needsHttps': 'Esta ventana solo se puede abrir cuando Upgrade Desk tiene una dirección pública.',
  'explainThis.title': 'Qué dice este mensaje',
  'explainThis.codes': 'Códigos del Centro de partners en este mensaje',
  'explainThis.wish': 'Qué se pide',
  'explainThis.nothing':
    'En este mensaje no he encontrado ningún código del Centro de partners ni una petición sobre suscripciones.',
  'explainThis.examples':
    'Conozco códigos como SubscriptionStatusNotActive, ConcurrencyConflicts o «código 4».',
  'explainThis.goOn': 'Para continuar, escríbamelo en el chat personal.',
  'explainThis.insert': 'Agregar la explicación a la conversación',
  'feedback.title': 'Sus comentarios',
  'feedback.label': '¿Qué le ha gustado y qué se podría mejorar?',
  'feedback.send': 'Enviar comentarios',
  'signIn.text': 'Inicie sesión para que yo sepa qué puede hacer aquí.',
  'signIn.button': 'Iniciar sesión',
  'signIn.done': 'Ha iniciado sesión, {{name}}. Su rol: {{role}}.',
  'signIn.failed':
    'No se ha podido iniciar sesión. Puede verlo todo, pero no hacer pedidos. Para volver a intentarlo, escriba: {{words}}',
  'signIn.signedOut':
    'Ha cerrado la sesión de Upgrade Desk; en Teams sigue con la sesión iniciada. Todavía puede verlo todo, pero no hacer pedidos. Para volver a iniciar sesión, escriba: {{words}}',
  'signIn.unavailable':
    'Ahora mismo no es posible iniciar sesión. Puede verlo todo; inténtelo de nuevo más tarde.',
  'signIn.consented': 'Puede cerrar esta ventana. Vuelva a Upgrade Desk e inténtelo de nuevo.',
};
