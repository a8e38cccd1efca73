/** Tables taken out as files: how they are handed over, and the captions of their columns. */
import type { exporting as english } from '../../en-US/messages/exporting.ts';
import type { Translated } from '../../message-types.ts';

export const exporting: Translated<typeof english, 'pt-BR'> = {
  'export.button': 'Exportar para um arquivo',
  'export.title': 'Seu arquivo está pronto',
  'export.name': 'Arquivo',
  'export.content': 'Conteúdo',
  'export.rows_one': '{{count, number}} linha',
  'export.rows_many': '{{count, number}} de linhas',
  'export.rows_other': '{{count, number}} linhas',
  'export.size': 'Tamanho',
  'export.until': 'Disponível até',
  'export.yours': 'Só você pode abri-lo. É uma tabela para o Excel e programas semelhantes.',
  'export.asks': 'Agora o Teams vai perguntar se pode salvar o arquivo no seu OneDrive.',
  'export.description': 'Uma tabela para o Excel e programas semelhantes',
  'export.open': 'Abrir no Upgrade Desk',
  'export.download': 'Baixar o arquivo',
  'export.tooLargeTitle': 'É muito para um só arquivo',
  'export.tooLarge':
    'Um arquivo pode ter no máximo {{size}}. Exporte menos de cada vez, por exemplo os pedidos de um só cliente.',
  'export.goneTitle': 'Este arquivo não está mais disponível',
  'export.gone':
    'Os arquivos são guardados por 24 horas, e somente os mais recentes. Você pode exportar de novo a qualquer momento.',
  'export.saving': 'O arquivo {{name}} está sendo salvo no seu OneDrive.',
  'export.savingElse': 'Se ele não chegar lá em alguns minutos, você pode abri-lo aqui até {{time}}.',
  'export.saved': 'O arquivo {{name}} foi salvo no seu OneDrive.',
  'export.declinedTitle': 'O arquivo não foi salvo',
  'export.declined': 'Nada foi salvo no seu OneDrive. Você ainda pode abrir o arquivo aqui até {{time}}.',
  'export.failedTitle': 'Não foi possível salvar o arquivo',
  'export.failed':
    'O seu OneDrive não aceitou o arquivo. Nada se perdeu: você pode abri-lo aqui até {{time}}.',
  'sheet.customer': 'Cliente',
  'sheet.domain': 'Domínio do cliente',
  'sheet.outcome': 'Resultado',
  'sheet.preparedAt': 'Data de preparação ({{zone}})',
  'sheet.orderedAt': 'Data do pedido ({{zone}})',
  'sheet.endedAt': 'Data de conclusão ({{zone}})',
  'sheet.reason': 'Motivo da não aprovação',
};
