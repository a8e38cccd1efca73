/** Tables taken out as files: how they are handed over, and the captions of their columns. */
export const exporting = {
  'export.button': 'Export as a file',
  'export.title': 'Your file is ready',
  'export.name': 'File',
  'export.content': 'Contents',
  'export.rows_one': '{{count, number}} row',
  'export.rows_other': '{{count, number}} rows',
  'export.size': 'Size',
  'export.until': 'Available until',
  'export.yours': "Only you can open it. It's a table for Excel and similar programs.",
  'export.asks': 'Teams will now ask you whether the file may be saved to your OneDrive.',
  'export.description': 'A table for Excel and similar programs',
  'export.open': 'Open in Upgrade Desk',
  'export.download': 'Download the file',
  'export.tooLargeTitle': 'Too much for one file',
  'export.tooLarge':
    "A file can't be larger than {{size}}. Please export less at a time, for example one customer's orders.",
  'export.goneTitle': 'This file is no longer available',
  'export.gone':
    'Files are kept for 24 hours, and only the most recent ones. You can export again at any time.',
  'export.saving': 'The file {{name}} is being saved to your OneDrive.',
  'export.savingElse':
    "If it doesn't arrive there within a few minutes, you can open it here until {{time}}.",
  'export.saved': 'The file {{name}} has been saved to your OneDrive.',
  'export.declinedTitle': 'The file was not saved',
  'export.declined': 'Nothing was saved to your OneDrive. You can still open the file here until {{time}}.',
  'export.failedTitle': "The file couldn't be saved",
  'export.failed':
    "Your OneDrive didn't accept the file. Nothing is lost: you can open it here until {{time}}.",
  'sheet.customer': 'Customer',
  'sheet.domain': 'Customer domain',
  'sheet.outcome': 'Outcome',
  'sheet.preparedAt': 'Prepared at ({{zone}})',
  'sheet.orderedAt': 'Ordered at ({{zone}})',
  'sheet.endedAt': 'Ended at ({{zone}})',
  'sheet.reason': 'Reason for declining',
} as const;
