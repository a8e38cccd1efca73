/** Welcome, greeting and finding a customer. */
import type { customers as english } from '../../en-US/messages/customers.ts';
import type { Translated } from '../../message-types.ts';

export const customers: Translated<typeof english, 'es-ES'> = {
  'welcome.title': 'Le damos la bienvenida a Upgrade Desk',
  'welcome.value':
    'Le muestro las suscripciones de sus clientes, le digo cuáles se pueden actualizar y por qué las demás no, y hago el pedido en cuanto usted lo confirme.',
  'welcome.limits': 'No se hace ningún pedido sin su confirmación. No muestro precios ni acepto pagos.',
  'welcome.setUp':
    'Para hacer pedidos, debe iniciar sesión y tener un rol. Un administrador de su organización debe dar su consentimiento a Upgrade Desk, una sola vez, y asignarle a usted un rol.',
  'welcome.notices':
    'Por iniciativa propia solo le aviso de lo que le concierne: el final de un pedido o de una comprobación, o una aprobación que le espera. Cada aviso llega una sola vez y, si coinciden muchos, van juntos en un mensaje: nunca más de diez por minuto.',
  'welcome.line': 'Upgrade Desk habla español. Elija su idioma más abajo.',
  'greeting.title': '¡Hola!',
  'greeting.text': '¿De qué cliente se trata? Elija uno o escriba el nombre.',
  'customers.title': 'Clientes',
  'customers.recent': 'Clientes recientes',
  'customers.count_one': '{{count, number}} cliente',
  'customers.count_many': '{{count, number}} de clientes',
  'customers.count_other': '{{count, number}} clientes',
  'customers.matching': 'Búsqueda: {{query}}',
  'customers.find': 'Nombre, dominio o identificador del cliente',
  'customers.findButton': 'Buscar cliente',
  'customers.findError': 'Escriba como máximo 200 caracteres.',
  'customers.noneTitle': 'No se ha encontrado ningún cliente',
  'customers.noneText': 'Ningún cliente coincide con «{{query}}».',
  'customers.noneHint': 'Pruebe con una parte del nombre, el dominio o el identificador del cliente.',
  'customers.empty': 'Todavía no hay clientes en su Centro de partners.',
  'customers.whichTitle': '¿A qué cliente se refiere?',
  'customers.whichText': 'Varios clientes coinciden. Los dominios ayudan a distinguirlos.',
  'customers.more_one': 'Hay {{count, number}} cliente más: siga escribiendo',
  'customers.more_many': 'Hay {{count, number}} de clientes más: siga escribiendo',
  'customers.more_other': 'Hay {{count, number}} clientes más: siga escribiendo',
  'language.label': 'Idioma',
  'language.button': 'Usar este idioma',
  'language.error': 'Elija un idioma.',
};
