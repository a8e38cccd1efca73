/** What can be done here, how it is done, and small talk. */
import type { help as english } from '../../en-US/messages/help.ts';
import type { Translated } from '../../message-types.ts';

export const help: Translated<typeof english, 'es-ES'> = {
  'help.title': 'Qué puedo hacer',
  'help.text': 'Elija una opción o escriba, con sus propias palabras, lo que necesita. Por ejemplo:',
  'help.find': 'Buscar un cliente y ver sus suscripciones',
  'help.findExample': 'Ver las suscripciones de Contoso',
  'help.upgrade': 'Actualizar una suscripción',
  'help.upgradeExample': 'Actualizar Contoso de Empresa a E3, 25 licencias',
  'help.licenses': 'Agregar licencias',
  'help.licensesExample': 'Agregar 10 licencias para Contoso',
  'help.why': 'Saber por qué algo no se puede actualizar',
  'help.whyExample': '¿Por qué no puedo actualizar Fabrikam?',
  'help.options': 'Ver a qué se puede actualizar una oferta',
  'help.optionsExample': '¿A qué se puede actualizar Empresa Essentials?',
  'help.role': 'Su rol: {{role}}.',
  'help.mayNot': 'Puede verlo todo y preparar pedidos. Solo {{roles}} pueden confirmarlos.',
  'help.steps': 'Cómo actualizar',
  'help.human': 'Hablar con una persona',
  'help.group': 'En este grupo, lo que concierne a una sola persona se muestra solo a ella.',
  'notices.title': 'Hay más novedades',
  'notices.more_one': 'Le espera {{count, number}} mensaje más. Aquí puede ver lo más reciente:',
  'notices.more_many': 'Le esperan {{count, number}} de mensajes más. Aquí puede ver lo más reciente:',
  'notices.more_other': 'Le esperan {{count, number}} mensajes más. Aquí puede ver lo más reciente:',
  'notices.channel': 'Este pedido se inició en un canal.',
  'notices.channelNamed': 'Este pedido se inició en el canal {{name}}.',
  'notices.group': 'Este pedido se inició en un chat grupal.',
  'notices.groupNamed': 'Este pedido se inició en el chat grupal {{name}}.',

  'unknown.title': 'No lo he entendido',
  'unknown.text': 'Inténtelo con otras palabras o elija aquí:',
  'mean.title': '¿A qué se refiere?',
  'mean.list_customers': 'Ver todos los clientes',
  'mean.find_customer': 'Buscar un cliente',
  'mean.list_subscriptions': 'Ver las suscripciones',
  'mean.check_eligibility': 'Comprobar si es posible una actualización',
  'mean.explain_ineligible': 'Saber por qué no es posible una actualización',
  'mean.upgrade_options': 'Ver a qué se puede actualizar una oferta',
  'mean.upgrade': 'Actualizar una suscripción',
  'mean.add_licenses': 'Agregar licencias',
  'mean.request_delegated_admin': 'Solicitar privilegios de administrador delegado',
  'mean.portfolio_scan': 'Comprobar todos los clientes',
  'mean.status': 'Ver cómo van mis pedidos',
  'mean.history': 'Ver el historial de pedidos',
  'mean.change_language': 'Cambiar el idioma',
  'mean.human_help': 'Hablar con una persona',
  'mean.help': 'Ver qué se puede hacer aquí',

  'options.title': 'Actualizaciones posibles',
  'options.none': 'Desde esta oferta no hay ninguna actualización posible.',
  'options.hint':
    'El Centro de partners decide en cada caso si la suscripción de un cliente se puede actualizar realmente.',

  'steps.title': 'Cómo actualizar una suscripción',
  'steps.customer':
    'Seleccione un cliente en la lista de clientes. Se abre la página Suscripciones del cliente.',
  'steps.subscription':
    'Seleccione la suscripción que desea actualizar. Se abre la página Detalles de la suscripción. Si la suscripción se puede actualizar, verá, justo debajo del identificador de la suscripción, una nota que le invita a Actualizar ahora.',
  'steps.offer':
    'Elija una nueva oferta y escriba el número de licencias que necesita el cliente. Seleccione Enviar.',
  'steps.confirm': 'Compare el antes y el después, y confirme. Solo entonces se hace el pedido.',
  'steps.conditions': 'Cuatro condiciones para que una actualización sea posible',
  'steps.begin': 'Empezar',
  'steps.multichannel': '¿Qué significa Multicanal?',
  'multichannel.meaning':
    'Multicanal significa que el cliente ha comprado suscripciones a otro revendedor o directamente a 21Vianet y desea que usted también se ocupe de ellas.',
  'multichannel.hidden':
    'Usted no puede ver ni cancelar lo que se compró en otro lugar. Solo puede hacerlo el cliente.',
  'multichannel.support':
    'Para ocuparse de esas suscripciones, solicite al cliente privilegios de administrador delegado. Esto no cambia ni las suscripciones ni quién las factura.',

  'human.title': 'Hablar con una persona',
  'human.contact': 'Póngase en contacto con: {{contact}}',
  'human.none':
    'Aquí no se ha configurado ningún contacto. Póngase en contacto con el administrador de Upgrade Desk en su empresa.',
  'human.bring': 'Si se trata de un pedido, tenga a mano su referencia.',

  'walk.title': 'Comprobar paso a paso',
  'walk.step': 'Paso {{step, number}} de {{total, number}}',
  'walk.met': 'Se cumple',
  'walk.unmet': 'No se cumple',
  'walk.result': 'Resultado',
  'walk.next': 'Paso siguiente',
  'walk.previous': 'Paso anterior',
  'walk.toDetails': 'Ver los detalles',
  'walk.start': 'Comprobar paso a paso',

  'redacted.title': 'Solicitud de una persona',
  'redacted.text': 'Aquí, solo la persona que preguntó ve los detalles.',
  'redacted.wayOn': '¿También lo necesita? Pregunte por su cuenta; solo usted verá la respuesta.',
  'settled.title': 'Resuelto',
  'settled.text': 'La persona que preguntó ha recibido la respuesta.',

  'forget.title': '¿Quiere que olvide lo que sé de usted?',
  'forget.text':
    'Eliminaré su idioma, sus clientes recientes y su pedido preparado. Los pedidos realizados permanecen en el historial.',
  'forget.button': 'Olvidar mis datos',
  'forgotten.title': 'Datos eliminados',
  'forgotten.text': 'Se han eliminado su idioma, sus clientes recientes y su pedido preparado.',
};
