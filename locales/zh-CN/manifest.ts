import type { ManifestWords } from '../manifest-words.ts';

export const manifestWords: ManifestWords = {
  fullName: 'Upgrade Desk：订阅升级与许可证',
  short: '查看客户的订阅可以升级到什么；不能升级时，查看每一条原因。',
  full: `Upgrade Desk 在 Microsoft Teams 中运行，面向使用由世纪互联运营的合作伙伴中心的云解决方案提供商。输入客户名称，即可查看其订阅，以及每个订阅可以升级到什么。如果合作伙伴中心拒绝升级，可以看到每一条原因、谁能解决以及如何解决。比较升级前后的情况之后，再升级订阅或添加许可证。

点击或输入均可，支持中文、英语、俄语、葡萄牙语、德语和西班牙语。
- 每个已确认的订单都有订单编号，并记录在订单历史记录中。
- 支持人员代理可以查看、说明和准备订单；管理员代理和销售代理可以确认订单。
- 给客户的说明用客户的语言写好，可以直接发送。

使用条件：你的组织是可以访问合作伙伴中心的合作伙伴，并且你组织的管理员已同意使用此应用（只需一次），并为你分配了角色。如果无法登录或没有角色，请联系该管理员。随时可以输入“帮助”。

限制：不显示价格，也不收款。在群组和频道中，涉及个人的内容只向本人显示。在没有机器人的 Teams 中（例如由世纪互联运营的 Teams），应用的选项卡可以完成同样的工作。`,
  tabs: { desk: '工作台', history: '订单历史记录', approvals: '待审批的订单', portfolio: '客户组合' },
  commands: {
    help: { title: '帮助', description: '了解我能做什么以及如何开始' },
    customers: { title: '显示我的客户', description: '列出所有客户，或按名称查找' },
    subscriptions: { title: '查看客户的订阅', description: '客户的订阅、状态以及可以升级到什么' },
    upgrade: { title: '升级订阅', description: '选择产品/服务，比较升级前后，然后确认' },
    licenses: { title: '添加许可证', description: '为现有订阅增加许可证' },
    portfolio: { title: '哪些客户可以升级？', description: '在所有客户中查找可用升级' },
    whyNot: { title: '为什么不能升级？', description: '每一条原因、谁能解决以及如何解决' },
    options: { title: '有哪些升级路径？', description: '每个产品/服务可以升级到什么' },
    steps: { title: '如何升级？', description: '升级的步骤和条件' },
    status: { title: '订单状态', description: '最近的或正在处理的订单进展如何' },
    approvals: { title: '待审批的订单', description: '等待另一人审批的订单' },
    history: { title: '订单历史记录', description: '谁在什么时候做了什么' },
    language: { title: '更改语言', description: '从六种语言中选择一种' },
    signOut: { title: '退出登录', description: '退出 Upgrade Desk；你仍会保持登录 Teams' },
  },
  extension: {
    searchCustomers: {
      title: '客户',
      description: '在 Upgrade Desk 中查找客户',
      parameter: { title: '客户', description: '客户名称、域名或 ID' },
    },
    searchSubscriptions: {
      title: '订阅',
      description: '在 Upgrade Desk 中查找客户的订阅',
      parameter: { title: '订阅', description: '客户名称、域名或 ID' },
    },
    explainThis: { title: '用 Upgrade Desk 解释', description: '解释此消息中的错误代码或需求' },
  },
};
