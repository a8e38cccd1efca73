/** Tables taken out as files: how they are handed over, and the captions of their columns. */
import type { exporting as english } from '../../en-US/messages/exporting.ts';
import type { Translated } from '../../message-types.ts';

export const exporting: Translated<typeof english, 'es-ES'> = {
  'export.button': 'Exportar a un archivo',
  'export.title': 'Su archivo está listo',
  'export.name': 'Archivo',
  'export.content': 'Contenido',
  'export.rows_one': '{{count, number}} fila',
  'export.rows_many': '{{count, number}} de filas',
  'export.rows_other': '{{count, number}} filas',
  'export.size': 'Tamaño',
  'export.until': 'Disponible hasta',
  'export.yours': 'Solo usted puede abrirlo. Es una tabla para Excel y programas similares.',
  'export.asks': 'Teams le preguntará ahora si puede guardar el archivo en su OneDrive.',
  'export.description': 'Una tabla para Excel y programas similares',
  'export.open': 'Abrir en Upgrade Desk',
  'export.download': 'Descargar el archivo',
  'export.tooLargeTitle': 'Es demasiado para un solo archivo',
  'export.tooLarge':
    'Un archivo puede ocupar como máximo {{size}}. Exporte menos cada vez, por ejemplo los pedidos de un solo cliente.',
  'export.goneTitle': 'Este archivo ya no está disponible',
  'export.gone':
    'Los archivos se conservan durante 24 horas, y solo los más recientes. Puede volver a exportar en cualquier momento.',
  'export.saving': 'El archivo {{name}} se está guardando en su OneDrive.',
  'export.savingElse': 'Si no llega allí en unos minutos, puede abrirlo aquí hasta {{time}}.',
  'export.saved': 'El archivo {{name}} se ha guardado en su OneDrive.',
  'export.declinedTitle': 'El archivo no se ha guardado',
  'export.declined':
    'No se ha guardado nada en su OneDrive. Todavía puede abrir el archivo aquí hasta el {{time}}.',
  'export.failedTitle': 'No se ha podido guardar el archivo',
  'export.failed':
    'Su OneDrive no ha aceptado el archivo. No se ha perdido nada: puede abrirlo aquí hasta el {{time}}.',
  'sheet.customer': 'Cliente',
  'sheet.domain': 'Dominio del cliente',
  'sheet.outcome': 'Resultado',
  'sheet.preparedAt': 'Fecha de preparación ({{zone}})',
  'sheet.orderedAt': 'Fecha del pedido ({{zone}})',
  'sheet.endedAt': 'Fecha de finalización ({{zone}})',
  'sheet.reason': 'Motivo de la no aprobación',
};
