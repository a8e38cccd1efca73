/** Names of things: offers, statuses, roles, outcomes. */
import type { names as english } from '../../en-US/messages/names.ts';
import type { Translated } from '../../message-types.ts';

export const names: Translated<typeof english, 'zh-CN'> = {
  'offer.business': 'Office 365 商业版',
  'offer.business-premium': 'Office 365 商业高级版',
  'offer.business-essentials': 'Office 365 商业协作版',
  'offer.proplus': 'Office 365 专业增强版',
  'offer.e1': 'Office 365 企业版 E1',
  'offer.e3': 'Office 365 企业版 E3',
  'offer.both': '{{local}}（{{english}}）',

  'status.none': '未提供状态',
  'status.active': '活动',
  'status.suspended': '已暂停',
  'status.deleted': '已取消',
  'status.expired': '已过期',
  'status.pending': '处理中',
  'status.disabled': '已禁用',

  'billing.monthly': '每月',
  'billing.annual': '每年',
  'billing.triennial': '每三年',
  'billing.one_time': '一次性',
  'role.admin': '管理员代理',
  'role.sales': '销售代理',
  'role.helpdesk': '支持人员代理',
  'role.none': '在合作伙伴中心没有角色',

  'roles.admin': '管理员代理',
  'roles.sales': '销售代理',
  'roles.helpdesk': '支持人员代理',
  'roles.none': '没有角色的人员',

  'outcome.in-progress': '进行中',
  'outcome.done': '已完成',
  'outcome.people-to-fix': '已完成，部分许可证待处理',
  'outcome.refused': '已被拒绝',
  'outcome.needs-attention': '需要人工核对',
  'outcome.awaiting-approval': '待审批',
  'outcome.declined': '已驳回',
};
