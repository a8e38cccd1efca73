/** The page's own words. */
import type { page as english } from '../../en-US/messages/page.ts';
import type { Translated } from '../../message-types.ts';

export const page: Translated<typeof english, 'es-ES'> = {
  'page.skipToComposer': 'Ir al cuadro de mensaje',
  'page.conversation': 'Conversación',
  'page.chooseLanguage': 'Idioma',
  'page.choosePerson': 'Hablar como',
  'page.roleAdmin': 'Agente de administración',
  'page.roleSales': 'Agente de ventas',
  'page.roleHelpdesk': 'Agente de soporte',
  'page.roleNone': 'Sin rol',
  'page.writeHere': 'Mensaje para Upgrade Desk',
  'page.placeholder': 'Escriba un mensaje',
  'page.send': 'Enviar',
  'page.suggestions': 'Sugerencias',
  'page.views': 'Secciones',
  'page.navChat': 'Chat',
  'page.navApprovals': 'Aprobaciones',
  'page.navHistory': 'Historial',
  'page.navPortfolio': 'Cartera',
  'page.backToList': 'Volver a la lista',
  'page.copyLink': 'Copiar enlace',
  'page.dismiss': 'Cerrar',
  'page.localMode': 'Este es el modo local: los clientes son inventados y no se hace ningún pedido real.',
  'page.noBot':
    'Aquí no hay bot, por lo que no se le puede enviar nada a un chat de Teams. Las aprobaciones y los resultados aparecen en esta página.',
  'page.noNotices':
    'No recibe notificaciones en Teams porque aún no hay un chat personal con Upgrade Desk. Para recibirlas, abra ese chat y salude.',
  'page.noStorage':
    'Su navegador no guarda nada para esta página. Si la vuelve a cargar, esta conversación empezará de nuevo.',
  'page.signInOutside': 'Solo se puede iniciar sesión dentro de Teams. Abra Upgrade Desk allí.',
  'page.signInFailed':
    'Teams no ha podido iniciar su sesión. Pregunte a su administrador si su organización ha dado su consentimiento a Upgrade Desk.',
  'page.landingTitle': 'Upgrade Desk para este equipo',
  'page.landingWhat':
    'Vea qué suscripciones de sus clientes se pueden actualizar, agregue licencias y lea todos los motivos cuando una actualización no es posible.',
  'page.landingShared':
    'Las aprobaciones, el historial de pedidos y la cartera son los mismos para todas las personas de su organización.',
  'page.landingPrivate': 'El chat es privado: nadie más aquí ve lo que usted pregunta o pide en él.',
  'page.landingOpen': 'Abrir Upgrade Desk',
  'page.landingSave': 'Guarde para agregar esta página como pestaña. No hay nada que configurar.',
  'page.you': 'Usted',
  'page.desk': 'Upgrade Desk',
  'page.working': 'Upgrade Desk está trabajando en ello…',
  'page.newBelow': 'Mensaje nuevo más abajo',
  'page.notSent': 'Este mensaje no se ha enviado.',
  'page.retry': 'Intentar de nuevo',
  'page.edit': 'Editar',
  'page.offline': 'No tiene conexión. Lo que escriba se conserva.',
  'page.reconnecting': 'Conectando de nuevo…',
  'page.busy': 'Hay mucha actividad en este momento. Lo intentaré de nuevo enseguida.',
  'page.notDone': 'No ha funcionado. Inténtelo de nuevo.',
  'page.signInNeeded': 'Inicie sesión de nuevo.',
  'page.opensNewTab': 'se abre en una pestaña nueva',
  'page.copy': 'Copiar',
  'page.copied': 'Copiado',
  'page.copyFailed': 'No se ha podido copiar. Seleccione el texto y cópielo.',
  'page.cardUnreadable': 'Esta tarjeta no se puede mostrar aquí.',
  'page.searching': 'Buscando…',
  'page.noMatches': 'No se ha encontrado nada',
  'page.searchFailed': 'La búsqueda no ha funcionado. Inténtelo de nuevo.',
};
