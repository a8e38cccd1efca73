/** Welcome, greeting and finding a customer. */
import type { customers as english } from '../../en-US/messages/customers.ts';
import type { Translated } from '../../message-types.ts';

export const customers: Translated<typeof english, 'zh-CN'> = {
  'welcome.title': '欢迎使用 Upgrade Desk',
  'welcome.value':
    '我可以显示你客户的订阅，告诉你哪些可以升级，以及其他订阅为什么不能升级，并在你确认后下单。',
  'welcome.limits': '未经你确认，不会下任何订单。我不显示价格，也不收款。',
  'welcome.setUp':
    '要下单，你需要登录并拥有角色。为此，你组织的管理员需要为 Upgrade Desk 授予一次同意，并为你分配角色。',
  'welcome.notices':
    '只有当你的订单或检查有了结果，或者有订单等你审批时，我才会主动通知你。每件事只通知一次，件数多时合并为一条，一分钟内不会超过十条。',
  'welcome.line': 'Upgrade Desk 支持中文。请在下方选择语言。',
  'greeting.title': '你好！',
  'greeting.text': '请问是哪个客户？请选择，或输入客户名称。',
  'customers.title': '客户',
  'customers.recent': '最近的客户',
  'customers.count_other': '{{count, number}} 个客户',
  'customers.matching': '搜索：{{query}}',
  'customers.find': '客户名称、域名或 ID',
  'customers.findButton': '查找客户',
  'customers.findError': '最多输入 200 个字符。',
  'customers.noneTitle': '未找到客户',
  'customers.noneText': '没有与“{{query}}”匹配的客户。',
  'customers.noneHint': '请尝试输入部分名称、域名或客户 ID。',
  'customers.empty': '你的合作伙伴中心还没有客户。',
  'customers.whichTitle': '你指的是哪个客户？',
  'customers.whichText': '有多个客户符合条件，可以通过域名区分。',
  'customers.more_other': '还有 {{count, number}} 个客户，请继续输入',
  'language.label': '语言',
  'language.button': '使用此语言',
  'language.error': '请选择一种语言。',
};
