import type { ManifestWords } from '../manifest-words.ts';

export const manifestWords: ManifestWords = {
  fullName: 'Upgrade Desk: actualizaciones de suscripciones y licencias',
  short: 'Vea a qué puede actualizarse una suscripción y qué lo impide.',
  full: `Upgrade Desk funciona en Microsoft Teams para proveedores de soluciones en la nube que usan el Centro de partners operado por 21Vianet. Diga el nombre de un cliente, vea sus suscripciones y sepa a qué puede actualizarse cada una. Cuando el Centro de partners rechace una actualización, lea todos los motivos, quién puede resolverlos y cómo. Actualice una suscripción o agregue licencias después de comparar el antes y el después.

Haga clic o escriba, en español, inglés, chino, ruso, portugués o alemán.
- Cada pedido confirmado recibe una referencia y queda en el historial de pedidos.
- Los agentes de soporte consultan, explican y preparan pedidos. Los agentes de administración y de ventas los confirman.
- Las explicaciones para el cliente se redactan en su idioma, listas para enviar.

Qué necesita: que su organización sea partner con acceso al Centro de partners, y que un administrador de ella haya dado una vez su consentimiento a la aplicación y le haya asignado a usted un rol. Si no puede iniciar sesión o no tiene un rol, póngase en contacto con ese administrador. Escriba «ayuda» en cualquier momento.

Límites: no muestra precios ni acepta pagos. En grupos y canales, lo que concierne a una sola persona se muestra solo a ella. Donde Teams no tiene bots, como en Teams operado por 21Vianet, las pestañas de la aplicación hacen el mismo trabajo.`,
  tabs: {
    desk: 'Mesa de trabajo',
    history: 'Historial de pedidos',
    approvals: 'Pedidos por aprobar',
    portfolio: 'Cartera',
  },
  commands: {
    help: { title: 'Ayuda', description: 'Qué puedo hacer y cómo empezar' },
    customers: {
      title: 'Mostrar mis clientes',
      description: 'Ver todos los clientes o buscar uno por su nombre',
    },
    subscriptions: {
      title: 'Mostrar las suscripciones de un cliente',
      description: 'Las suscripciones de un cliente, con su estado y sus actualizaciones posibles',
    },
    upgrade: {
      title: 'Actualizar una suscripción',
      description: 'Elegir la oferta, comparar antes y después, confirmar',
    },
    licenses: { title: 'Agregar licencias', description: 'Más licencias en una suscripción existente' },
    portfolio: {
      title: '¿Qué clientes se pueden actualizar?',
      description: 'Buscar actualizaciones posibles en todos los clientes',
    },
    whyNot: {
      title: '¿Por qué no se puede actualizar?',
      description: 'Todos los motivos, quién puede resolverlos y cómo',
    },
    options: { title: 'Opciones de actualización', description: 'A qué puede actualizarse cada oferta' },
    steps: { title: '¿Cómo funciona una actualización?', description: 'Los pasos y las condiciones' },
    status: { title: 'Estado del pedido', description: 'Cómo va un pedido reciente o en curso' },
    approvals: { title: 'Pedidos por aprobar', description: 'Pedidos que esperan a una segunda persona' },
    history: { title: 'Historial de pedidos', description: 'Qué se hizo, quién lo hizo y cuándo' },
    language: { title: 'Cambiar el idioma', description: 'Elegir uno de seis idiomas' },
    signOut: {
      title: 'Cerrar sesión',
      description: 'Cerrar la sesión de Upgrade Desk; en Teams sigue conectado',
    },
  },
  extension: {
    searchCustomers: {
      title: 'Clientes',
      description: 'Buscar un cliente en Upgrade Desk',
      parameter: { title: 'Cliente', description: 'Nombre, dominio o identificador de un cliente' },
    },
    searchSubscriptions: {
      title: 'Suscripciones',
      description: 'Buscar la suscripción de un cliente en Upgrade Desk',
      parameter: { title: 'Suscripción', description: 'Nombre, dominio o identificador de un cliente' },
    },
    explainThis: {
      title: 'Explicar con Upgrade Desk',
      description: 'Explicar el código de error o la petición de este mensaje',
    },
  },
};
