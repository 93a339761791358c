<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ColourRules</name>
    <message>
        <source>red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>被丢弃</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>ICMP error</source>
        <translation>ICMP 差错</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>未应答</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>RST 数据包</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>重发</translation>
    </message>
    <message>
        <source>ARP</source>
        <translation>ARP</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已应答</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>“%1” is not a target.</source>
        <translation>“%1”不是有效的目标。</translation>
    </message>
    <message>
        <source>Write [user@]host[:port], an alias of your SSH configuration, or lab.</source>
        <translation>请填写 [user@]host[:port]、SSH 配置中的别名，或 lab。</translation>
    </message>
    <message>
        <source>“%1” is not a capture filter.</source>
        <translation>“%1”不是有效的抓包过滤器。</translation>
    </message>
    <message>
        <source>For example: tcp port 80 and host 10.0.0.7 (no host names).</source>
        <translation>例如：tcp port 80 and host 10.0.0.7（不支持主机名）。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>文件 %1 不存在。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation>请确认它是文件，并且您有读取权限。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Check the folder, its rights and the free space.</source>
        <translation>请检查文件夹、权限和可用空间。</translation>
    </message>
    <message>
        <source>%1 is not a capture.</source>
        <translation>%1 不是抓包文件。</translation>
    </message>
    <message>
        <source>Open a pcapng or pcap file with a whole header.</source>
        <translation>请打开文件头完整的 pcapng 或 pcap 文件。</translation>
    </message>
    <message>
        <source>Nothing in %1 was recognised.</source>
        <translation>无法识别 %1 中的任何内容。</translation>
    </message>
    <message>
        <source>Open a capture that Vethscope or tcpdump recorded.</source>
        <translation>请打开由 Vethscope 或 tcpdump 记录的抓包文件。</translation>
    </message>
    <message>
        <source>The host %1 was not found.</source>
        <translation>找不到主机 %1。</translation>
    </message>
    <message>
        <source>Check the name, or write its address.</source>
        <translation>请检查名称，或改填其地址。</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 拒绝了连接。</translation>
    </message>
    <message>
        <source>Is sshd running there, and is the port right?</source>
        <translation>该主机上 sshd 是否在运行？端口号是否正确？</translation>
    </message>
    <message>
        <source>%1 did not answer.</source>
        <translation>%1 没有应答。</translation>
    </message>
    <message>
        <source>Check address, port and the firewalls on the way to the node.</source>
        <translation>请检查地址、端口号以及到该节点途中的防火墙。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>与 %1 的连接已断开。</translation>
    </message>
    <message>
        <source>Connect again; nothing stays behind on the node.</source>
        <translation>请重新连接；节点上不会留下任何东西。</translation>
    </message>
    <message>
        <source>The proxy did not let %1 through.</source>
        <translation>代理不允许连接 %1。</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings.</source>
        <translation>请检查系统的代理设置。</translation>
    </message>
    <message>
        <source>SSH to %1 failed.</source>
        <translation>到 %1 的 SSH 连接失败。</translation>
    </message>
    <message>
        <source>Try the same with ssh -v in a terminal to see more.</source>
        <translation>请在终端中用 ssh -v 重试，以查看详细信息。</translation>
    </message>
    <message>
        <source>The key of %1 was not trusted.</source>
        <translation>%1 的密钥未受信任。</translation>
    </message>
    <message>
        <source>Compare its fingerprint on the node&apos;s console, then connect again.</source>
        <translation>请在节点的控制台上核对其指纹，然后重新连接。</translation>
    </message>
    <message>
        <source>The key of %1 has changed. Refused.</source>
        <translation>%1 的密钥已改变，连接被拒绝。</translation>
    </message>
    <message>
        <source>Somebody may be between you and the node. If the node was reinstalled, remove its old key with ssh-keygen -R and connect again.</source>
        <translation>您与节点之间可能有中间人。如果节点是重新安装的，请用 ssh-keygen -R 删除旧密钥，然后重新连接。</translation>
    </message>
    <message>
        <source>The key of %1 is revoked. Refused.</source>
        <translation>%1 的密钥已被吊销，连接被拒绝。</translation>
    </message>
    <message>
        <source>Ask who runs the node for its new key.</source>
        <translation>请向节点的管理者索取新密钥。</translation>
    </message>
    <message>
        <source>%1 refused the login.</source>
        <translation>%1 拒绝了登录。</translation>
    </message>
    <message>
        <source>Check the user, or choose another key file.</source>
        <translation>请检查用户名，或选择其他密钥文件。</translation>
    </message>
    <message>
        <source>The key %1 is locked.</source>
        <translation>密钥 %1 已锁定。</translation>
    </message>
    <message>
        <source>Connect again and give its passphrase, or load it with ssh-add.</source>
        <translation>请重新连接并输入其密码短语，或用 ssh-add 加载它。</translation>
    </message>
    <message>
        <source>The passphrase does not open %1.</source>
        <translation>此密码短语无法解锁 %1。</translation>
    </message>
    <message>
        <source>Connect again and type it once more.</source>
        <translation>请重新连接并再次输入。</translation>
    </message>
    <message>
        <source>%1 refused another channel.</source>
        <translation>%1 拒绝再打开一个通道。</translation>
    </message>
    <message>
        <source>Raise MaxSessions in its sshd_config, or close other sessions.</source>
        <translation>请在其 sshd_config 中调大 MaxSessions，或关闭其他会话。</translation>
    </message>
    <message>
        <source>The node lacks a tool: %1.</source>
        <translation>节点缺少工具：%1。</translation>
    </message>
    <message>
        <source>Install it there, for example: apt install tcpdump.</source>
        <translation>请在节点上安装，例如：apt install tcpdump。</translation>
    </message>
    <message>
        <source>A command on the node failed: %1.</source>
        <translation>节点上的一条命令执行失败：%1。</translation>
    </message>
    <message>
        <source>The list of commands shows what was run.</source>
        <translation>命令列表中可查看执行过的命令。</translation>
    </message>
    <message>
        <source>There are no rights to look on %1.</source>
        <translation>没有在 %1 上查看的权限。</translation>
    </message>
    <message>
        <source>Log in as root, or as a user whose sudo needs no password.</source>
        <translation>请以 root 登录，或使用 sudo 无需密码的用户。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 未及时应答。</translation>
    </message>
    <message>
        <source>Try again. Is the node under load?</source>
        <translation>请重试。节点是否负载过高？</translation>
    </message>
    <message>
        <source>No such lab is up: %1.</source>
        <translation>没有此实验环境在运行：%1。</translation>
    </message>
    <message>
        <source>Start it in a terminal: vethscope lab up.</source>
        <translation>请在终端中启动：vethscope lab up。</translation>
    </message>
    <message>
        <source>The lab needs root on this machine.</source>
        <translation>实验环境需要本机的 root 权限。</translation>
    </message>
    <message>
        <source>Start it with sudo.</source>
        <translation>请用 sudo 启动。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>This is not supported: %1.</source>
        <translation>不支持：%1。</translation>
    </message>
    <message>
        <source>The data of %1 are malformed.</source>
        <translation>%1 的数据格式有误。</translation>
    </message>
    <message>
        <source>An internal error: %1.</source>
        <translation>内部错误：%1。</translation>
    </message>
    <message>
        <source>Please report this with the recording, if there is one.</source>
        <translation>请报告此问题，如有记录请一并附上。</translation>
    </message>
    <message>
        <source>the node</source>
        <translation>节点</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>the contrary</source>
        <translation>相反条件</translation>
    </message>
    <message>
        <source>both conditions</source>
        <translation>两个条件都成立</translation>
    </message>
    <message>
        <source>one of the conditions</source>
        <translation>任一条件成立</translation>
    </message>
    <message>
        <source>a list, closed by }</source>
        <translation>列表，以 } 结束</translation>
    </message>
    <message>
        <source>is</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>is there, and is not</source>
        <translation>存在，且不等于</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>不大于</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>不小于</translation>
    </message>
    <message>
        <source>has the text in it</source>
        <translation>包含该文本</translation>
    </message>
    <message>
        <source>fits a pattern with * and ?</source>
        <translation>匹配含 * 和 ? 的模式</translation>
    </message>
    <message>
        <source>is one of a list</source>
        <translation>是列表中的一项</translation>
    </message>
    <message>
        <source>what became of the packet</source>
        <translation>数据包的最终结果</translation>
    </message>
    <message>
        <source>dropped or rejected</source>
        <translation>被丢弃或被拒绝</translation>
    </message>
    <message>
        <source>still on its way</source>
        <translation>仍在途中</translation>
    </message>
    <message>
        <source>how sure a loss is</source>
        <translation>丢包的确定程度</translation>
    </message>
    <message>
        <source>id of a finding about it</source>
        <translation>相关诊断结论的 id</translation>
    </message>
    <message>
        <source>bridge or interface in which it was lost</source>
        <translation>丢失时所在的网桥或接口</translation>
    </message>
    <message>
        <source>hook at which it was lost</source>
        <translation>丢失时所在的钩子（hook）</translation>
    </message>
    <message>
        <source>table of the rule that decided</source>
        <translation>作出判定的规则所在的表</translation>
    </message>
    <message>
        <source>chain of the rule that decided</source>
        <translation>作出判定的规则所在的链</translation>
    </message>
    <message>
        <source>number of the rule that decided, in its chain</source>
        <translation>作出判定的规则在链中的编号</translation>
    </message>
    <message>
        <source>the rule that decided</source>
        <translation>作出判定的规则</translation>
    </message>
    <message>
        <source>why it was lost, or why that is not known</source>
        <translation>丢失的原因，或原因未知的理由</translation>
    </message>
    <message>
        <source>its name, as in the list</source>
        <translation>名称，与列表中相同</translation>
    </message>
    <message>
        <source>TCP flags that are set</source>
        <translation>已置位的 TCP 标志</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message>
        <source>ICMP or ICMPv6</source>
        <translation>ICMP 或 ICMPv6</translation>
    </message>
    <message>
        <source>ARP</source>
        <translation>ARP</translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>source address</source>
        <translation>源地址</translation>
    </message>
    <message>
        <source>destination address</source>
        <translation>目的地址</translation>
    </message>
    <message>
        <source>source or destination address</source>
        <translation>源地址或目的地址</translation>
    </message>
    <message>
        <source>TCP or UDP source port</source>
        <translation>TCP 或 UDP 源端口号</translation>
    </message>
    <message>
        <source>TCP or UDP destination port</source>
        <translation>TCP 或 UDP 目的端口号</translation>
    </message>
    <message>
        <source>source or destination port</source>
        <translation>源端口号或目的端口号</translation>
    </message>
    <message>
        <source>guest that sent it</source>
        <translation>发送它的客户机</translation>
    </message>
    <message>
        <source>guest that it is for</source>
        <translation>它要到达的客户机</translation>
    </message>
    <message>
        <source>sender or receiver</source>
        <translation>发送方或接收方</translation>
    </message>
    <message>
        <source>Ethernet source, or the target of an ARP packet</source>
        <translation>以太网源地址，或 ARP 数据包的目标</translation>
    </message>
    <message>
        <source>VLAN ID of a tag at any of its hops</source>
        <translation>任意一跳上标签的 VLAN ID</translation>
    </message>
    <message>
        <source>interface that it was seen at</source>
        <translation>观测到它的接口</translation>
    </message>
    <message>
        <source>bridge that it was seen in</source>
        <translation>观测到它的网桥</translation>
    </message>
    <message>
        <source>number of hops, as in the list</source>
        <translation>跳数，与列表中相同</translation>
    </message>
    <message>
        <source>TTL or hop limit where it was first seen</source>
        <translation>首次观测处的 TTL 或跳数限制</translation>
    </message>
    <message>
        <source>length of the IP packet in bytes</source>
        <translation>IP 数据包的长度（字节）</translation>
    </message>
    <message>
        <source>conntrack event that it caused, or the state in it</source>
        <translation>它引起的 conntrack 事件，或其中的状态</translation>
    </message>
    <message>
        <source>when it was first seen (UTC)</source>
        <translation>首次观测的时间 (UTC)</translation>
    </message>
    <message>
        <source>time since the trace began</source>
        <translation>自记录开始经过的时间</translation>
    </message>
    <message>
        <source>time from its first sighting to its last</source>
        <translation>从首次观测到最后一次观测的时间</translation>
    </message>
    <message>
        <source>number of its connection</source>
        <translation>所属连接的编号</translation>
    </message>
    <message>
        <source>0 for a first try, 1 for its first repetition</source>
        <translation>0 为首次发送，1 为第一次重发</translation>
    </message>
    <message>
        <source>a repetition</source>
        <translation>重发的数据包</translation>
    </message>
    <message>
        <source>travels from the server to the client</source>
        <translation>从服务器发往客户端</translation>
    </message>
    <message>
        <source>a SYN, echo or ARP request that arrived and got no answer</source>
        <translation>已到达但未获应答的 SYN、回显请求或 ARP 请求</translation>
    </message>
    <message>
        <source>“%1” is no field: a comparison begins with one, like port == 80</source>
        <translation>“%1”不是字段：比较须以字段开头，如 port == 80</translation>
    </message>
    <message>
        <source>there is no field “%1”: did you mean %2?</source>
        <translation>没有字段“%1”：是否指 %2？</translation>
    </message>
    <message>
        <source>write a comparison between them: %1 == %2</source>
        <translation>请在两者之间写比较符：%1 == %2</translation>
    </message>
    <message>
        <source>a value has to follow “%1”</source>
        <translation>“%1”之后须有一个值</translation>
    </message>
    <message>
        <source>a condition has to follow “%1”</source>
        <translation>“%1”之后须有一个条件</translation>
    </message>
    <message>
        <source>“%1” joins two conditions: write one before it</source>
        <translation>“%1”连接两个条件：请在它前面写一个条件</translation>
    </message>
    <message>
        <source>write %2 instead of %1</source>
        <translation>请用 %2 代替 %1</translation>
    </message>
    <message>
        <source>put text with a comma in quotes, and lists in braces: {80, 443}</source>
        <translation>含逗号的文本请加引号，列表请放在花括号中：{80, 443}</translation>
    </message>
    <message>
        <source>%1 is compared with nothing: write “%1” or “not %1”</source>
        <translation>%1 不与任何值比较：请写“%1”或“not %1”</translation>
    </message>
    <message>
        <source>%1 is compared by: %2</source>
        <translation>%1 可用的比较符：%2</translation>
    </message>
    <message>
        <source>“%1” is no number: %2 takes whole numbers, like 80</source>
        <translation>“%1”不是数字：%2 须为整数，如 80</translation>
    </message>
    <message>
        <source>“%1” is no time span: %2 takes spans like 18us, 1.5ms, 2s</source>
        <translation>“%1”不是时长：%2 须为时长，如 18us、1.5ms、2s</translation>
    </message>
    <message>
        <source>“%1” is no time of day: %2 takes times like 16:33:11.5</source>
        <translation>“%1”不是时刻：%2 须为时刻，如 16:33:11.5</translation>
    </message>
    <message>
        <source>“%1” is no address: %2 takes 10.0.0.7, 10.0.0.0/24 or fe80::/10</source>
        <translation>“%1”不是地址：%2 须为 10.0.0.7、10.0.0.0/24 或 fe80::/10 这样的地址</translation>
    </message>
    <message>
        <source>“%1” is no MAC address: %2 takes bc:24:11:aa:08:11; for a part of it write contains</source>
        <translation>“%1”不是 MAC 地址：%2 须为 bc:24:11:aa:08:11 这样的地址；只匹配一部分请用 contains</translation>
    </message>
    <message>
        <source>“%1” is none of: %2</source>
        <translation>“%1”不属于：%2</translation>
    </message>
    <message>
        <source>%2 takes no ranges: write the values one by one</source>
        <translation>%2 不支持范围：请逐个写出值</translation>
    </message>
    <message>
        <source>the range %1 ends before it begins</source>
        <translation>范围 %1 的终点早于起点</translation>
    </message>
    <message>
        <source>a list in braces has to follow “in”: %1 in {…, …}</source>
        <translation>“in”之后须有花括号中的列表：%1 in {…, …}</translation>
    </message>
    <message>
        <source>write at least one value between the braces</source>
        <translation>请在花括号之间至少写一个值</translation>
    </message>
    <message>
        <source>close the list with }</source>
        <translation>请用 } 结束列表</translation>
    </message>
    <message>
        <source>close the text with a quote</source>
        <translation>请用引号结束文本</translation>
    </message>
    <message>
        <source>close the parenthesis with )</source>
        <translation>请用 ) 结束括号</translation>
    </message>
    <message>
        <source>nothing is open that “%1” could close</source>
        <translation>“%1”没有对应的起始括号</translation>
    </message>
    <message>
        <source>write a condition between the parentheses</source>
        <translation>请在括号之间写一个条件</translation>
    </message>
    <message>
        <source>too many parentheses inside each other</source>
        <translation>括号嵌套过多</translation>
    </message>
    <message>
        <source>the filter is too long</source>
        <translation>过滤器过长</translation>
    </message>
</context>
<context>
    <name>InsidePicture</name>
    <message>
        <source>%1 policy</source>
        <translation>%1 默认策略</translation>
    </message>
    <message>
        <source>conntrack lookup</source>
        <translation>conntrack 查找</translation>
    </message>
    <message>
        <source>conntrack confirms</source>
        <translation>conntrack 确认</translation>
    </message>
    <message>
        <source>choice of the port</source>
        <translation>选择端口</translation>
    </message>
    <message>
        <source>never gets here</source>
        <translation>未到达此处</translation>
    </message>
    <message>
        <source>comes in</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>goes out</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Inside %1</source>
        <translation>%1 内部</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>来自 %2 的 %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
</context>
<context>
    <name>InspectorFacts</name>
    <message>
        <source>conntrack</source>
        <translation>conntrack</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>let through</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>被丢弃</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>end not told</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>%1, rule walk and kernel’s reason</source>
        <translation>%1，规则遍历和内核给出的原因</translation>
    </message>
    <message>
        <source>%1, rule walk</source>
        <translation>%1，规则遍历</translation>
    </message>
    <message>
        <source>%1, kernel’s reason</source>
        <translation>%1，内核给出的原因</translation>
    </message>
    <message>
        <source>%1, the rule’s own counter</source>
        <translation>%1，规则自身的计数器</translation>
    </message>
    <message>
        <source>%1, in the capture only</source>
        <translation>%1，仅见于抓包</translation>
    </message>
    <message>
        <source>Rules in %1</source>
        <translation>%1 中的规则</translation>
    </message>
    <message>
        <source>rule walk</source>
        <translation>规则遍历</translation>
    </message>
    <message>
        <source>this packet, %1 in %2</source>
        <translation>此数据包，%2，共 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es)</source>
        <translation>
            <numerusform>%n 次遍历</numerusform>
        </translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>The kernel’s own reason for freeing the packet (skb:kfree_skb)</source>
        <translation>内核自己给出的释放该数据包的原因 (skb:kfree_skb)</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>计数器</translation>
    </message>
    <message>
        <source>%1 → %2 (+%3 packets, +%4 bytes)</source>
        <translation>%1 → %2（+%3 个数据包，+%4 字节）</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>with care</source>
        <translation>谨慎使用</translation>
    </message>
    <message>
        <source>no help</source>
        <translation>无帮助</translation>
    </message>
    <message>
        <source>harmful</source>
        <translation>有害</translation>
    </message>
    <message>
        <source>entry made in %1</source>
        <translation>条目创建于 %1</translation>
    </message>
    <message>
        <source>entry changed in %1</source>
        <translation>条目更改于 %1</translation>
    </message>
    <message>
        <source>entry destroyed in %1</source>
        <translation>条目销毁于 %1</translation>
    </message>
    <message>
        <source>%1 (order proved)</source>
        <translation>%1（顺序已证实）</translation>
    </message>
    <message>
        <source>%1 (inferred)</source>
        <translation>%1（推断）</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>链</translation>
    </message>
    <message>
        <source>%1 rule %2</source>
        <translation>%1 规则 %2</translation>
    </message>
    <message>
        <source>%1 policy</source>
        <translation>%1 默认策略</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>made by</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>line</source>
        <translation>配置行</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>Web 界面</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>证据等级</translation>
    </message>
    <message numerus="yes">
        <source>%n sighting(s), %1 lost in the kernel</source>
        <translation>
            <numerusform>%n 次观测，内核中丢失 %1 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sighting(s), loss not known</source>
        <translation>
            <numerusform>%n 次观测，丢失数未知</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 shed here</source>
        <translation>%1，此处舍弃 %2 次</translation>
    </message>
    <message>
        <source>capture</source>
        <translation>抓包</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>重复情况</translation>
    </message>
    <message>
        <source>%1 of %2 do the same</source>
        <translation>%2 个中有 %1 个相同</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What helps here</source>
        <translation>有效的解决办法</translation>
    </message>
    <message>
        <source>nothing is applied</source>
        <translation>不会自动应用</translation>
    </message>
    <message>
        <source>how</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>side effect</source>
        <translation>副作用</translation>
    </message>
    <message>
        <source>About the node</source>
        <translation>关于节点</translation>
    </message>
    <message>
        <source>why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>相对值</translation>
    </message>
    <message>
        <source>Counted from the packets that opened the connection</source>
        <translation>从建立连接的数据包开始计数</translation>
    </message>
    <message>
        <source>The opening was not seen: counted from the first packet seen</source>
        <translation>未观测到连接建立：从观测到的第一个数据包开始计数</translation>
    </message>
    <message>
        <source>(since the first seen)</source>
        <translation>（自首次观测起）</translation>
    </message>
    <message>
        <source>seq / ack</source>
        <translation>seq / ack</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Packet at %1</source>
        <translation>%1 处的数据包</translation>
    </message>
    <message>
        <source>Ethernet</source>
        <translation>以太网</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>观测</translation>
    </message>
    <message>
        <source>then</source>
        <translation>随后</translation>
    </message>
    <message>
        <source>lost in %1</source>
        <translation>在 %1 中丢失</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Being read from the recording…</source>
        <translation>正在从记录中读取…</translation>
    </message>
    <message>
        <source>Not kept any more: while listening only the newest packets keep their bytes.</source>
        <translation>已不再保留：监听期间只保留最新数据包的字节。</translation>
    </message>
    <message>
        <source>Not kept: there is neither a recording nor a trace behind this.</source>
        <translation>未保留：其背后既没有记录文件，也没有正在进行的记录。</translation>
    </message>
    <message>
        <source>The recording does not have them: it tells this packet as text, or cannot be read any more.</source>
        <translation>记录中没有这些字节：记录以文本形式描述此数据包，或已无法读取。</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 / %2 字节</translation>
    </message>
    <message>
        <source>%1, not all captured</source>
        <translation>%1，未全部捕获</translation>
    </message>
    <message>
        <source>%1, %2 missing from the text</source>
        <translation>%1，文本中缺少 %2 个</translation>
    </message>
</context>
<context>
    <name>JourneyColumns</name>
    <message>
        <source>mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>packet</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>from → to</source>
        <translation>源 → 目的</translation>
    </message>
    <message>
        <source>hops</source>
        <translation>跳数</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>since begin</source>
        <translation>自开始</translation>
    </message>
    <message>
        <source>took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>source</source>
        <translation>源</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>端口号</translation>
    </message>
    <message>
        <source>length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>lost in</source>
        <translation>丢失处</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>证据等级</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>诊断结论</translation>
    </message>
    <message>
        <source>colour rule</source>
        <translation>颜色规则</translation>
    </message>
    <message>
        <source>%1 policy</source>
        <translation>%1 默认策略</translation>
    </message>
</context>
<context>
    <name>OverviewPicture</name>
    <message>
        <source>guest NICs: %1</source>
        <translation>客户机 NIC：%1</translation>
    </message>
    <message>
        <source>bridges: %1</source>
        <translation>网桥：%1</translation>
    </message>
    <message>
        <source>packets lost: %1</source>
        <translation>丢失的数据包：%1</translation>
    </message>
    <message>
        <source>packets lost</source>
        <translation>丢失的数据包</translation>
    </message>
    <message>
        <source>many packets: the wider, the more</source>
        <translation>数据包多：越宽越多</translation>
    </message>
    <message>
        <source>traffic now</source>
        <translation>当前流量</translation>
    </message>
    <message>
        <source>guest NIC</source>
        <translation>客户机 NIC</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>firewalled</source>
        <translation>已启用防火墙</translation>
    </message>
    <message>
        <source>VLAN tag</source>
        <translation>VLAN 标签</translation>
    </message>
    <message>
        <source>a remark on the port</source>
        <translation>端口有提示</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 小时前</translation>
    </message>
    <message>
        <source>does not run</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>at most %1 MB/s</source>
        <translation>最高 %1 MB/s</translation>
    </message>
    <message>
        <source>rules: %1 in, %2 out</source>
        <translation>规则：入 %1，出 %2</translation>
    </message>
    <message>
        <source>port of %1</source>
        <translation>%1 的端口</translation>
    </message>
    <message>
        <source>firewall bridge</source>
        <translation>防火墙网桥</translation>
    </message>
    <message>
        <source>leg inside</source>
        <translation>内侧接口</translation>
    </message>
    <message>
        <source>the guest&apos;s NIC</source>
        <translation>客户机的 NIC</translation>
    </message>
    <message>
        <source>not on this node</source>
        <translation>不在此节点上</translation>
    </message>
    <message>
        <source>no bridge is known</source>
        <translation>没有已知的网桥</translation>
    </message>
    <message>
        <source>VLAN-aware</source>
        <translation>VLAN 感知</translation>
    </message>
    <message>
        <source>STP on</source>
        <translation>STP 已启用</translation>
    </message>
    <message>
        <source>no bridge</source>
        <translation>无网桥</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>uplink, up</source>
        <translation>上联口，up</translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>All in sight</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Zoom to what has the focus</source>
        <translation>缩放到焦点所在</translation>
    </message>
    <message>
        <source>Zoom to the path</source>
        <translation>缩放到路径</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Map of the whole</source>
        <translation>全图缩略图</translation>
    </message>
    <message>
        <source>Fold or unfold the bridge</source>
        <translation>折叠或展开网桥</translation>
    </message>
    <message>
        <source>Move it before its neighbour</source>
        <translation>移到相邻项之前</translation>
    </message>
    <message>
        <source>Move it behind its neighbour</source>
        <translation>移到相邻项之后</translation>
    </message>
    <message>
        <source>Unfold all, and back to the order by VMID</source>
        <translation>全部展开，并恢复按 VMID 排序</translation>
    </message>
    <message>
        <source>Undo the change of the layout</source>
        <translation>撤销布局更改</translation>
    </message>
    <message>
        <source>Redo the change of the layout</source>
        <translation>重做布局更改</translation>
    </message>
    <message>
        <source>unfold %1</source>
        <translation>展开 %1</translation>
    </message>
    <message>
        <source>fold %1</source>
        <translation>折叠 %1</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>everything back in its place</source>
        <translation>全部恢复原位</translation>
    </message>
    <message>
        <source>Path to here</source>
        <translation>以此为路径终点</translation>
    </message>
    <message>
        <source>Path from here</source>
        <translation>以此为路径起点</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Let go where the panel is to stand. Escape: leave it.</source>
        <translation>在面板的目标位置松开。Esc：放弃移动。</translation>
    </message>
    <message>
        <source>Let go where the guest is to stand on its bridge. Escape: leave it.</source>
        <translation>将客户机拖到网桥上的目标位置后松开。Esc：放弃移动。</translation>
    </message>
    <message>
        <source>From %1: choose the other end of the path. Escape: none.</source>
        <translation>起点 %1：请选择路径的另一端。Esc：不选。</translation>
    </message>
    <message>
        <source>%1, port of %2</source>
        <translation>%1，%2 的端口</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>does not run</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>firewalled</source>
        <translation>已启用防火墙</translation>
    </message>
    <message>
        <source>%1, uplink of %2</source>
        <translation>%1，%2 的上联口</translation>
    </message>
    <message>
        <source>made of %1</source>
        <translation>由 %1 组成</translation>
    </message>
    <message>
        <source>VLANs allowed: %1</source>
        <translation>允许的 VLAN：%1</translation>
    </message>
    <message>
        <source>no bridge</source>
        <translation>无网桥</translation>
    </message>
    <message>
        <source>guest NICs: %1</source>
        <translation>客户机 NIC：%1</translation>
    </message>
    <message>
        <source>folded; F unfolds it</source>
        <translation>已折叠；按 F 展开</translation>
    </message>
    <message>
        <source>packets a second: %1</source>
        <translation>每秒数据包数：%1</translation>
    </message>
    <message>
        <source>packets lost here: %1</source>
        <translation>在此丢失的数据包：%1</translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>Why this is not certain</source>
        <translation>为何无法确定</translation>
    </message>
    <message>
        <source>%1 rule %2</source>
        <translation>%1 规则 %2</translation>
    </message>
    <message>
        <source>%1 policy</source>
        <translation>%1 默认策略</translation>
    </message>
    <message>
        <source>it answers for the guest</source>
        <translation>它代客户机应答</translation>
    </message>
    <message>
        <source>written by the PVE firewall; never logged</source>
        <translation>由 PVE 防火墙写入；从不记日志</translation>
    </message>
    <message>
        <source>written by the PVE firewall</source>
        <translation>由 PVE 防火墙写入</translation>
    </message>
    <message>
        <source>for what no rule decides</source>
        <translation>适用于没有规则判定的数据包</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>%1（入）</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1（出）</translation>
    </message>
    <message>
        <source>Last seen at %1, expected next at %2.</source>
        <translation>最后一次观测在 %1，预期下一处为 %2。</translation>
    </message>
    <message>
        <source>Last seen at %1.</source>
        <translation>最后一次观测在 %1。</translation>
    </message>
    <message>
        <source>The kernel’s reason: %1</source>
        <translation>内核给出的原因：%1</translation>
    </message>
    <message>
        <source>freed in %1</source>
        <translation>在 %1 中释放</translation>
    </message>
    <message>
        <source>No rule: it was lost on the way</source>
        <translation>没有规则：在途中丢失</translation>
    </message>
    <message>
        <source>Cause not known</source>
        <translation>原因未知</translation>
    </message>
    <message>
        <source>the place is certain</source>
        <translation>位置是确定的</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What helps here</source>
        <translation>有效的解决办法</translation>
    </message>
    <message>
        <source>side effect</source>
        <translation>副作用</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>main bridge</source>
        <translation>主网桥</translation>
    </message>
    <message>
        <source>firewall bridge</source>
        <translation>防火墙网桥</translation>
    </message>
    <message>
        <source>firewall bridge of %1</source>
        <translation>%1 的防火墙网桥</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>recorded with %1</source>
        <translation>由 %1 记录</translation>
    </message>
    <message>
        <source>What becomes of the %1 from %2 to %3?</source>
        <translation>从 %2 到 %3 的 %1 会怎样？</translation>
    </message>
    <message>
        <source>Predict what happens next; then see whether it does.</source>
        <translation>预测接下来会发生什么，再看是否如此。</translation>
    </message>
    <message>
        <source>PROVED</source>
        <translation>已证实</translation>
    </message>
    <message>
        <source>COUNTED</source>
        <translation>由计数证实</translation>
    </message>
    <message>
        <source>by the rule’s own counter</source>
        <translation>依据规则自身的计数器</translation>
    </message>
    <message>
        <source>SEEN</source>
        <translation>已观测</translation>
    </message>
    <message>
        <source>in the capture: in here, never out</source>
        <translation>抓包中：进入此处，从未出来</translation>
    </message>
    <message>
        <source>ANSWERED</source>
        <translation>已应答</translation>
    </message>
    <message>
        <source>LEFT THE NODE</source>
        <translation>已离开节点</translation>
    </message>
    <message>
        <source>ON ITS WAY</source>
        <translation>在途中</translation>
    </message>
    <message>
        <source>NOT CERTAIN</source>
        <translation>无法确定</translation>
    </message>
    <message>
        <source>DELIVERED</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>用时 %1</translation>
    </message>
    <message>
        <source>seen at %1 of %2 hops</source>
        <translation>%2 跳中观测到 %1 跳</translation>
    </message>
    <message>
        <source>by the kernel’s rule walk and its reason</source>
        <translation>依据内核的规则遍历及其给出的原因</translation>
    </message>
    <message>
        <source>by the kernel’s rule walk</source>
        <translation>依据内核的规则遍历</translation>
    </message>
    <message>
        <source>by the kernel’s reason, %1</source>
        <translation>依据内核给出的原因 %1</translation>
    </message>
    <message>
        <source>by the kernel’s own word</source>
        <translation>依据内核自己的说明</translation>
    </message>
    <message>
        <source>rule counter %1 → %2</source>
        <translation>规则计数器 %1 → %2</translation>
    </message>
    <message>
        <source>request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>conntrack</source>
        <translation>conntrack</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>numbers: order of sightings; times: since the one before</source>
        <translation>数字：观测顺序；时间：与前一次的间隔</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>在途中</translation>
    </message>
    <message>
        <source>not seen beyond</source>
        <translation>此后未见</translation>
    </message>
    <message>
        <source>never arrives</source>
        <translation>从未到达</translation>
    </message>
    <message>
        <source>no answer seen</source>
        <translation>未见应答</translation>
    </message>
    <message>
        <source>entry made</source>
        <translation>条目已创建</translation>
    </message>
    <message>
        <source>entry destroyed (order proved)</source>
        <translation>条目已销毁（顺序已证实）</translation>
    </message>
    <message>
        <source>entry destroyed</source>
        <translation>条目已销毁</translation>
    </message>
    <message>
        <source>entry changed</source>
        <translation>条目已更改</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>被丢弃</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>no entry: INVALID</source>
        <translation>无条目：INVALID</translation>
    </message>
    <message>
        <source>not seen again</source>
        <translation>未再观测到</translation>
    </message>
    <message>
        <source>wiring inferred</source>
        <translation>连线为推断</translation>
    </message>
    <message>
        <source>the place is, if the capture lost nothing</source>
        <translation>若抓包没有丢失，位置则可确定</translation>
    </message>
    <message>
        <source>%1, %2 of %3 reset</source>
        <translation>%1，%3 个 RST 数据包中的 %2 个</translation>
    </message>
    <message>
        <source>%1, %2 of %3 packet</source>
        <translation>%1，%3 个数据包中的 %2 个</translation>
    </message>
    <message>
        <source>%1, %2 of %3 resets</source>
        <translation>%1，%3 个 RST 数据包中的 %2 个</translation>
    </message>
    <message>
        <source>%1, %2 of %3 packets</source>
        <translation>%1，%3 个数据包中的 %2 个</translation>
    </message>
</context>
<context>
    <name>PortWords</name>
    <message>
        <source>unplugged</source>
        <translation>网线已拔出</translation>
    </message>
    <message>
        <source>Unplugged: link_down=1 in the guest&apos;s configuration. Nothing gets through.</source>
        <translation>网线已拔出：客户机配置中为 link_down=1。任何数据包都无法通过。</translation>
    </message>
    <message>
        <source>set down</source>
        <translation>被设为 down</translation>
    </message>
    <message>
        <source>Set down on the node. Nothing gets through.</source>
        <translation>在节点上被设为 down。任何数据包都无法通过。</translation>
    </message>
    <message>
        <source>no carrier</source>
        <translation>无载波</translation>
    </message>
    <message>
        <source>No carrier: nobody is at the other end. Nothing gets through.</source>
        <translation>无载波：对端没有设备。任何数据包都无法通过。</translation>
    </message>
    <message>
        <source>STP: %1</source>
        <translation>STP：%1</translation>
    </message>
    <message>
        <source>The spanning tree keeps this port in state “%1”: the bridge does not forward through it.</source>
        <translation>生成树使此端口处于“%1”状态：网桥不会通过它转发。</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>已隔离</translation>
    </message>
    <message>
        <source>Isolated: the bridge does not forward between this port and other isolated ports.</source>
        <translation>已隔离：网桥不会在此端口与其他隔离端口之间转发。</translation>
    </message>
    <message>
        <source>MTU %1</source>
        <translation>MTU %1</translation>
    </message>
    <message>
        <source>MTU %1, but the bridge has %2: packets over the smaller one do not get through.</source>
        <translation>MTU 为 %1，而网桥为 %2：大于较小值的数据包无法通过。</translation>
    </message>
    <message>
        <source>no learning</source>
        <translation>不学习</translation>
    </message>
    <message>
        <source>Learning is off: the bridge does not note which addresses are behind this port.</source>
        <translation>学习已关闭：网桥不会记录此端口后面有哪些地址。</translation>
    </message>
    <message>
        <source>no flooding</source>
        <translation>不泛洪</translation>
    </message>
    <message>
        <source>Flooding is off: packets to addresses that the bridge does not know are not sent here.</source>
        <translation>泛洪已关闭：发往网桥未知地址的数据包不会从这里发出。</translation>
    </message>
    <message>
        <source>hairpin</source>
        <translation>发夹模式</translation>
    </message>
    <message>
        <source>Hairpin: packets may leave by the port that they came in by.</source>
        <translation>发夹模式：数据包可以从其进入的端口离开。</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>conntrack</source>
        <translation>conntrack</translation>
    </message>
    <message>
        <source>drops</source>
        <translation>丢包</translation>
    </message>
    <message>
        <source>after %1, in %2</source>
        <translation>%1 之后，在 %2 中</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已应答</translation>
    </message>
    <message>
        <source>dropped in %1</source>
        <translation>在 %1 中被丢弃</translation>
    </message>
    <message>
        <source>rejected in %1</source>
        <translation>在 %1 中被拒绝</translation>
    </message>
    <message>
        <source>left the node</source>
        <translation>已离开节点</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>在途中</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>无法判定</translation>
    </message>
    <message>
        <source>needs root</source>
        <translation>需要 root</translation>
    </message>
    <message>
        <source>The rule walk needs root: connect as root, or as a user who may run sudo without a password.</source>
        <translation>规则遍历需要 root：请以 root 连接，或使用无需密码即可执行 sudo 的用户。</translation>
    </message>
    <message>
        <source>needs nft</source>
        <translation>需要 nft</translation>
    </message>
    <message>
        <source>The rule walk needs the nft tool, which this node does not have (package nftables). Verdicts stand on the capture and on the rules’ counters.</source>
        <translation>规则遍历需要 nft 工具，而此节点上没有（软件包 nftables）。判定以抓包和规则的计数器为依据。</translation>
    </message>
    <message>
        <source>PROVED</source>
        <translation>已证实</translation>
    </message>
    <message>
        <source>COUNTED</source>
        <translation>由计数证实</translation>
    </message>
    <message>
        <source>SEEN</source>
        <translation>已观测</translation>
    </message>
    <message>
        <source>UNSURE</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>went out</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>came in from the guest</source>
        <translation>从客户机进入</translation>
    </message>
    <message>
        <source>went out to the guest</source>
        <translation>发往客户机</translation>
    </message>
    <message>
        <source>came in on a bridge port</source>
        <translation>从网桥端口进入</translation>
    </message>
    <message>
        <source>went out of a bridge port</source>
        <translation>从网桥端口发出</translation>
    </message>
    <message>
        <source>came in from the network</source>
        <translation>从网络进入</translation>
    </message>
    <message>
        <source>went out to the network</source>
        <translation>发往网络</translation>
    </message>
    <message>
        <source>capture loss %1</source>
        <translation>抓包丢失 %1</translation>
    </message>
    <message>
        <source>capture loss %1 or more</source>
        <translation>抓包丢失至少 %1</translation>
    </message>
    <message>
        <source>%1 missing from the text</source>
        <translation>文本中缺少 %1 个</translation>
    </message>
    <message>
        <source>not all captured</source>
        <translation>未全部捕获</translation>
    </message>
    <message>
        <source>capture loss unknown</source>
        <translation>抓包丢失数未知</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>not a target{rest}</source>
        <translation>不是有效的目标{rest}</translation>
    </message>
    <message>
        <source>not a capture filter{rest}</source>
        <translation>不是有效的抓包过滤器{rest}</translation>
    </message>
    <message>
        <source>no such file{rest}</source>
        <translation>文件不存在{rest}</translation>
    </message>
    <message>
        <source>cannot read{rest}</source>
        <translation>无法读取{rest}</translation>
    </message>
    <message>
        <source>cannot write{rest}</source>
        <translation>无法写入{rest}</translation>
    </message>
    <message>
        <source>not a capture{rest}</source>
        <translation>不是抓包文件{rest}</translation>
    </message>
    <message>
        <source>nothing in it was recognised{rest}</source>
        <translation>未识别出任何内容{rest}</translation>
    </message>
    <message>
        <source>host not found{rest}</source>
        <translation>找不到主机{rest}</translation>
    </message>
    <message>
        <source>connection refused{rest}</source>
        <translation>连接被拒绝{rest}</translation>
    </message>
    <message>
        <source>no answer{rest}</source>
        <translation>无应答{rest}</translation>
    </message>
    <message>
        <source>connection lost{rest}</source>
        <translation>连接中断{rest}</translation>
    </message>
    <message>
        <source>the proxy refused{rest}</source>
        <translation>代理拒绝了连接{rest}</translation>
    </message>
    <message>
        <source>SSH failed{rest}</source>
        <translation>SSH 失败{rest}</translation>
    </message>
    <message>
        <source>the host key is not known{rest}</source>
        <translation>主机密钥未知{rest}</translation>
    </message>
    <message>
        <source>the host key has CHANGED, refusing{rest}</source>
        <translation>主机密钥已变更，拒绝连接{rest}</translation>
    </message>
    <message>
        <source>the host key is revoked, refusing{rest}</source>
        <translation>主机密钥已被吊销，拒绝连接{rest}</translation>
    </message>
    <message>
        <source>login refused{rest}</source>
        <translation>登录被拒绝{rest}</translation>
    </message>
    <message>
        <source>the key is locked by a passphrase{rest}</source>
        <translation>密钥受密码短语保护{rest}</translation>
    </message>
    <message>
        <source>wrong passphrase{rest}</source>
        <translation>密码短语错误{rest}</translation>
    </message>
    <message>
        <source>the node refused another channel{rest}</source>
        <translation>节点拒绝再打开一个通道{rest}</translation>
    </message>
    <message>
        <source>the node lacks a tool{rest}</source>
        <translation>节点缺少工具{rest}</translation>
    </message>
    <message>
        <source>a command on the node failed{rest}</source>
        <translation>节点上的命令执行失败{rest}</translation>
    </message>
    <message>
        <source>no rights on the node{rest}</source>
        <translation>在节点上没有权限{rest}</translation>
    </message>
    <message>
        <source>no answer in time{rest}</source>
        <translation>等待应答超时{rest}</translation>
    </message>
    <message>
        <source>cancelled{rest}</source>
        <translation>已取消{rest}</translation>
    </message>
    <message>
        <source>the lab needs root on this machine{rest}</source>
        <translation>实验环境需要本机的 root 权限{rest}</translation>
    </message>
    <message>
        <source>no such lab is up{rest}</source>
        <translation>没有这样的实验环境在运行{rest}</translation>
    </message>
    <message>
        <source>not supported{rest}</source>
        <translation>不支持{rest}</translation>
    </message>
    <message>
        <source>malformed data{rest}</source>
        <translation>数据格式错误{rest}</translation>
    </message>
    <message>
        <source>internal error{rest}</source>
        <translation>内部错误{rest}</translation>
    </message>
    <message>
        <source>it ended with status {status}</source>
        <translation>已结束，状态码 {status}</translation>
    </message>
    <message>
        <source>link type {type}</source>
        <translation>链路类型 {type}</translation>
    </message>
    <message>
        <source>unknown port &apos;{word}&apos; at position {position}</source>
        <translation>位置 {position} 处的端口“{word}”未知</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; at position {position} is no filter word and no address; names are not looked up</source>
        <translation>位置 {position} 处的“{word}”既不是过滤器关键字，也不是地址；不会解析名称</translation>
    </message>
    <message>
        <source>{text} {sentence}</source>
        <translation>{text}{sentence}</translation>
    </message>
    <message>
        <source> {sentence}</source>
        <translation> {sentence}</translation>
    </message>
    <message>
        <source>{list}, {item}</source>
        <translation>{list}、{item}</translation>
    </message>
    <message>
        <source>it has a control character</source>
        <translation>含有控制字符</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>过长</translation>
    </message>
    <message>
        <source>it did not begin to listen</source>
        <translation>未开始监听</translation>
    </message>
    <message>
        <source>the reset</source>
        <translation>RST 数据包</translation>
    </message>
    <message>
        <source>the SYN-ACK</source>
        <translation>SYN-ACK 数据包</translation>
    </message>
    <message>
        <source>the SYN</source>
        <translation>SYN 数据包</translation>
    </message>
    <message>
        <source>the FIN</source>
        <translation>FIN 数据包</translation>
    </message>
    <message>
        <source>the data segment</source>
        <translation>TCP 数据段</translation>
    </message>
    <message>
        <source>the acknowledgement</source>
        <translation>ACK 数据包</translation>
    </message>
    <message>
        <source>the UDP packet</source>
        <translation>UDP 数据包</translation>
    </message>
    <message>
        <source>the ARP request</source>
        <translation>ARP 请求</translation>
    </message>
    <message>
        <source>the ARP reply</source>
        <translation>ARP 应答</translation>
    </message>
    <message>
        <source>the {packet}</source>
        <translation>{packet} 数据包</translation>
    </message>
    <message>
        <source>the packet</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>The reset</source>
        <translation>RST 数据包</translation>
    </message>
    <message>
        <source>The SYN-ACK</source>
        <translation>SYN-ACK 数据包</translation>
    </message>
    <message>
        <source>The SYN</source>
        <translation>SYN 数据包</translation>
    </message>
    <message>
        <source>The FIN</source>
        <translation>FIN 数据包</translation>
    </message>
    <message>
        <source>The data segment</source>
        <translation>TCP 数据段</translation>
    </message>
    <message>
        <source>The acknowledgement</source>
        <translation>ACK 数据包</translation>
    </message>
    <message>
        <source>The UDP packet</source>
        <translation>UDP 数据包</translation>
    </message>
    <message>
        <source>The ARP request</source>
        <translation>ARP 请求</translation>
    </message>
    <message>
        <source>The ARP reply</source>
        <translation>ARP 应答</translation>
    </message>
    <message>
        <source>The {packet}</source>
        <translation>{packet} 数据包</translation>
    </message>
    <message>
        <source>The packet</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>{Packet} is seen at {interface}.</source>
        <translation>在 {interface} 处看到 {Packet}。</translation>
    </message>
    <message>
        <source>the guest</source>
        <translation>客户机</translation>
    </message>
    <message>
        <source>{Packet} goes out to {guest} through {interface}.</source>
        <translation>{Packet}经 {interface} 发往 {guest}。</translation>
    </message>
    <message>
        <source>{Packet} leaves {guest} and enters {bridge} at {interface}.</source>
        <translation>{Packet}离开 {guest}，从 {interface} 进入 {bridge}。</translation>
    </message>
    <message>
        <source>the node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>{Packet} comes in from outside at {interface}.</source>
        <translation>{Packet}从外部经 {interface} 进入。</translation>
    </message>
    <message>
        <source>{Packet} leaves the node through {interface}.</source>
        <translation>{Packet}经 {interface} 离开节点。</translation>
    </message>
    <message>
        <source>{Packet} comes into {bridge} at {interface}.</source>
        <translation>{Packet}从 {interface} 进入 {bridge}。</translation>
    </message>
    <message>
        <source>{Packet} leaves {bridge} through {interface}.</source>
        <translation>{Packet}经 {interface} 离开 {bridge}。</translation>
    </message>
    <message>
        <source>{Packet} comes in at {interface}.</source>
        <translation>{Packet}从 {interface} 进入。</translation>
    </message>
    <message>
        <source>{Packet} goes out at {interface}.</source>
        <translation>{Packet}从 {interface} 发出。</translation>
    </message>
    <message>
        <source>{device}: conntrack makes an entry for {packet}.</source>
        <translation>{device}：conntrack 为 {packet}创建条目。</translation>
    </message>
    <message>
        <source>{device}: {packet} ends the connection; its conntrack entry is destroyed (order proved).</source>
        <translation>{device}：{packet}结束了连接；其 conntrack 条目被销毁（顺序已证实）。</translation>
    </message>
    <message>
        <source>{device}: {packet} ends the connection; its conntrack entry is destroyed.</source>
        <translation>{device}：{packet}结束了连接；其 conntrack 条目被销毁。</translation>
    </message>
    <message>
        <source>{device}: the conntrack entry becomes {state}.</source>
        <translation>{device}：conntrack 条目变为 {state}。</translation>
    </message>
    <message>
        <source>{device}: the conntrack entry is updated.</source>
        <translation>{device}：conntrack 条目已更新。</translation>
    </message>
    <message>
        <source>{Packet} is rejected in {device}.</source>
        <translation>{Packet}在 {device} 中被拒绝。</translation>
    </message>
    <message>
        <source>{Packet} is dropped in {device}.</source>
        <translation>{Packet}在 {device} 中被丢弃。</translation>
    </message>
    <message>
        <source>{Packet} is rejected in {device} by {rule}.</source>
        <translation>{Packet}在 {device} 中被拒绝：{rule}。</translation>
    </message>
    <message>
        <source>{Packet} is dropped in {device} by {rule}.</source>
        <translation>{Packet}在 {device} 中被丢弃：{rule}。</translation>
    </message>
    <message>
        <source>{Packet} from {sender} reaches its listeners</source>
        <translation>来自 {sender} 的 {Packet}到达其监听者</translation>
    </message>
    <message>
        <source>{Packet} from {sender} reaches {receiver}</source>
        <translation>来自 {sender} 的 {Packet}到达 {receiver}</translation>
    </message>
    <message>
        <source>{Packet} from {sender} reaches {receiver} and is answered</source>
        <translation>来自 {sender} 的 {Packet}到达 {receiver} 并得到应答</translation>
    </message>
    <message>
        <source>{Packet} from {sender} leaves the node</source>
        <translation>来自 {sender} 的 {Packet}离开节点</translation>
    </message>
    <message>
        <source>{Packet} from {sender} leaves the node through {interface}</source>
        <translation>来自 {sender} 的 {Packet}经 {interface} 离开节点</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is dropped in {device}</source>
        <translation>来自 {sender} 的 {Packet}在 {device} 中被丢弃</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is rejected in {device}</source>
        <translation>来自 {sender} 的 {Packet}在 {device} 中被拒绝</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is on its way</source>
        <translation>来自 {sender} 的 {Packet}正在途中</translation>
    </message>
    <message>
        <source>What became of {packet} from {sender} cannot be told</source>
        <translation>无法判定来自 {sender} 的 {packet}的去向</translation>
    </message>
    <message>
        <source>{note}.</source>
        <translation>{note}。</translation>
    </message>
    <message>
        <source>The client sees a timeout.</source>
        <translation>客户端看到超时。</translation>
    </message>
    <message>
        <source>The client sees a timeout instead of “connection refused”.</source>
        <translation>客户端看到的是超时，而不是“连接被拒绝”。</translation>
    </message>
    <message>
        <source>The client sees a timeout although the server answered.</source>
        <translation>尽管服务器已应答，客户端看到的仍是超时。</translation>
    </message>
    <message>
        <source>The client sees “connection refused”, and it was a rule that refused.</source>
        <translation>客户端看到“连接被拒绝”，而拒绝它的是一条规则。</translation>
    </message>
    <message>
        <source>The client sees “connection refused”: nobody listens on that port.</source>
        <translation>客户端看到“连接被拒绝”：该端口号上没有程序在监听。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{owner} &gt; Firewall</source>
        <translation>{owner} &gt; Firewall</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>rule {number} of ebtables chain {chain}</source>
        <translation>ebtables 链 {chain} 的第 {number} 条规则</translation>
    </message>
    <message>
        <source>most likely </source>
        <translation>很可能 </translation>
    </message>
    <message>
        <source>No counter names the rule: it is the one that fits.</source>
        <translation>没有计数器指明是哪条规则：这是与之相符的那一条。</translation>
    </message>
    <message>
        <source>the MAC filter in chain {chain} of ebtables</source>
        <translation>ebtables 链 {chain} 中的 MAC 过滤器</translation>
    </message>
    <message>
        <source>{device} is VLAN-aware, and lets a packet in at {port} only in these VLANs: {has}.</source>
        <translation>{device} 已启用 VLAN 感知，{port} 处只允许以下 VLAN 的数据包进入：{has}。</translation>
    </message>
    <message>
        <source>{device} is VLAN-aware, and lets a packet out at {port} only in these VLANs: {has}.</source>
        <translation>{device} 已启用 VLAN 感知，{port} 处只允许以下 VLAN 的数据包发出：{has}。</translation>
    </message>
    <message>
        <source>it is {state}</source>
        <translation>其状态为 {state}</translation>
    </message>
    <message>
        <source>the kernel dropped the packet for its state (BRIDGE_INGRESS_STP_STATE)</source>
        <translation>内核因其状态丢弃了数据包（BRIDGE_INGRESS_STP_STATE）</translation>
    </message>
    <message>
        <source>The bridge lets nothing in at {port}: {state}.</source>
        <translation>网桥不允许任何数据包从 {port} 进入：{state}。</translation>
    </message>
    <message>
        <source>The bridge lets nothing out at {port}: {state}.</source>
        <translation>网桥不允许任何数据包从 {port} 发出：{state}。</translation>
    </message>
    <message>
        <source>The bridge speaks the spanning tree protocol (STP): it holds a port back while it learns the tree, or where the tree has a loop.</source>
        <translation>网桥运行生成树协议（STP）：在学习树结构期间，或在树中存在环路的位置，它会阻塞端口。</translation>
    </message>
    <message>
        <source>The bridge does not speak the spanning tree protocol (STP): a new port waits for the forward delay, or somebody set the state.</source>
        <translation>网桥未运行生成树协议（STP）：新端口要等待转发延迟结束，或者有人设置了该状态。</translation>
    </message>
    <message>
        <source>the packet&apos;s</source>
        <translation>数据包自身的 VLAN</translation>
    </message>
    <message>
        <source>any of {vlans}</source>
        <translation>{vlans} 中的任何一个</translation>
    </message>
    <message>
        <source>Nothing was heard from there yet, so the bridge could not learn the address.</source>
        <translation>尚未收到来自那里的任何数据，因此网桥无法学到该地址。</translation>
    </message>
    <message>
        <source>Learning is off for that port, too, so the bridge never learns the address.</source>
        <translation>该端口的学习功能也已关闭，因此网桥永远学不到该地址。</translation>
    </message>
    <message>
        <source>It is wrong already where the packet is first seen, in at {interface}: whoever sent it, {sender}, made it so. A sum that is left to the network card on purpose (offload) looks different, and is not meant here.</source>
        <translation>最初在 {interface} 看到数据包进入时，校验和就已经是错的：错误来自发送方 {sender}。有意留给网卡计算的校验和（校验和卸载）表现不同，不在此列。</translation>
    </message>
    <message>
        <source>It is wrong already where the packet is first seen, out at {interface}: whoever sent it, {sender}, made it so. A sum that is left to the network card on purpose (offload) looks different, and is not meant here.</source>
        <translation>最初在 {interface} 看到数据包发出时，校验和就已经是错的：错误来自发送方 {sender}。有意留给网卡计算的校验和（校验和卸载）表现不同，不在此列。</translation>
    </message>
    <message>
        <source>is dropped in {device}</source>
        <translation>在 {device} 中被丢弃</translation>
    </message>
    <message>
        <source>The kernel&apos;s own word for it: {word} in {device}.</source>
        <translation>内核给出的原因：{device} 中的 {word}。</translation>
    </message>
    <message>
        <source>The node&apos;s connection table checks the sum when the packet comes into {device}, and calls a packet with a wrong one INVALID: {rule} drops it.</source>
        <translation>数据包进入 {device} 时，节点的连接跟踪会检查校验和，并将校验和错误的数据包判为 INVALID；丢弃它的是 {rule}。</translation>
    </message>
    <message>
        <source>The node&apos;s connection table checks the sum when the packet comes into {device}, and calls a packet with a wrong one INVALID: most likely {rule} drops it.</source>
        <translation>数据包进入 {device} 时，节点的连接跟踪会检查校验和，并将校验和错误的数据包判为 INVALID；丢弃它的很可能是 {rule}。</translation>
    </message>
    <message>
        <source>is most likely thrown away by its receiver, {receiver}</source>
        <translation>很可能被接收方 {receiver} 丢弃</translation>
    </message>
    <message>
        <source>The node passes it on: it goes in at {interface}. A receiver that checks the sum, as nearly all do, throws it away without a word, and nothing came back in this trace.</source>
        <translation>节点照常转发它：它从 {interface} 进入。会检查校验和的接收方（几乎都会检查）会将其静默丢弃，本次记录中也没有任何回应。</translation>
    </message>
    <message>
        <source>The node passes it on: it goes out at {interface}. A receiver that checks the sum, as nearly all do, throws it away without a word, and nothing came back in this trace.</source>
        <translation>节点照常转发它：它从 {interface} 发出。会检查校验和的接收方（几乎都会检查）会将其静默丢弃，本次记录中也没有任何回应。</translation>
    </message>
    <message>
        <source>the other half of its connection takes another way</source>
        <translation>其连接的另一方向走了别的路径</translation>
    </message>
    <message>
        <source>it seems that the other half of its connection takes another way</source>
        <translation>其连接的另一方向似乎走了别的路径</translation>
    </message>
    <message>
        <source>Not one packet from {silent} was seen in this connection: that half does not cross this node.</source>
        <translation>此连接中没有看到来自 {silent} 的任何数据包：该方向不经过本节点。</translation>
    </message>
    <message>
        <source>Not one packet from {silent} was seen in this connection: that half does not cross this node (or these are leftovers of a connection that is over).</source>
        <translation>此连接中没有看到来自 {silent} 的任何数据包：该方向不经过本节点（或者这些是已结束连接的残留数据包）。</translation>
    </message>
    <message>
        <source>Without the other one it sees a new connection that does not begin with a SYN.</source>
        <translation>缺少另一方向时，它看到的是一个不以 SYN 开始的新连接。</translation>
    </message>
    <message>
        <source>Without the other one it calls the packet INVALID.</source>
        <translation>缺少另一方向时，它会将数据包判为 INVALID。</translation>
    </message>
    <message>
        <source>Both ends send, and neither began the connection while this trace was running.</source>
        <translation>两端都在发送，而双方都不是在本次记录期间建立连接的。</translation>
    </message>
    <message>
        <source>It carries data in the middle of a connection that was not begun while this trace was running; the other end was not heard.</source>
        <translation>它在连接中途携带数据，而该连接不是在本次记录期间建立的；没有看到另一端的数据包。</translation>
    </message>
    <message>
        <source>The connection table has no entry for it, so the firewall sees a new connection that does not begin with a SYN.</source>
        <translation>连接跟踪表中没有它的条目，因此在防火墙看来，这是一个不以 SYN 开始的新连接。</translation>
    </message>
    <message>
        <source>The connection table has no entry for it, so the firewall calls the packet INVALID.</source>
        <translation>连接跟踪表中没有它的条目，因此防火墙将数据包判为 INVALID。</translation>
    </message>
    <message>
        <source>Or the other half of the connection takes another way.</source>
        <translation>或者连接的另一方向走了别的路径。</translation>
    </message>
    <message>
        <source>The kernel logged it: “nf_conntrack: table full, dropping packet”.</source>
        <translation>内核日志记录：“nf_conntrack: table full, dropping packet”。</translation>
    </message>
    <message>
        <source>The table&apos;s drop counter rose by {count} in this trace.</source>
        <translation>本次记录期间，该表的丢弃计数器增加了 {count}。</translation>
    </message>
    <message>
        <source>It held {count} of at most {most} entries when it was read.</source>
        <translation>读取时表中有 {count} 个条目，上限为 {most}。</translation>
    </message>
    <message>
        <source>A reset that destroyed its own conntrack entry</source>
        <translation>RST 数据包销毁了自己的 conntrack 条目</translation>
    </message>
    <message>
        <source>Only one half of the connection crosses this node</source>
        <translation>连接只有一个方向经过本节点</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is {likely}dropped in {device}: {seems}</source>
        <translation>来自 {sender} 的 {Packet}{likely}在 {device} 中被丢弃：{seems}</translation>
    </message>
    <message>
        <source>The connection hangs, although both ends answer each other.</source>
        <translation>尽管两端都在相互应答，连接仍然卡住。</translation>
    </message>
    <message>
        <source>{Packet} from {sender} to {receiver} comes into {device} at {after}.</source>
        <translation>{sender} 发给 {receiver} 的 {Packet}从 {after} 进入 {device}。</translation>
    </message>
    <message>
        <source>The node&apos;s connection table knows a connection only by both halves. {without}</source>
        <translation>节点的连接跟踪表只有看到两个方向才能认出一个连接。{without}</translation>
    </message>
    <message>
        <source>{culprit} drops such packets.{unsure}</source>
        <translation>丢弃此类数据包的是 {culprit}。{unsure}</translation>
    </message>
    <message>
        <source>Send both directions over the same way</source>
        <translation>让两个方向走同一条路径</translation>
    </message>
    <message>
        <source>none seen</source>
        <translation>未发现</translation>
    </message>
    <message>
        <source>Compare the routes and gateways of both ends: a second NIC in the same network, or two gateways, is the usual reason.</source>
        <translation>比较两端的路由和网关：常见原因是同一网络中有第二个 NIC，或有两个网关。</translation>
    </message>
    <message>
        <source>Let packets pass that have no connection: nf_conntrack_allow_invalid: 1</source>
        <translation>放行不属于任何连接的数据包：nf_conntrack_allow_invalid: 1</translation>
    </message>
    <message>
        <source>whole node: such packets are then let through for all guests; a guest whose input policy is DROP or REJECT still loses them</source>
        <translation>影响整个节点：此后所有客户机都会放行此类数据包；入站默认策略为 DROP 或 REJECT 的客户机仍会丢弃它们</translation>
    </message>
    <message>
        <source>host.fw, section [OPTIONS]: nf_conntrack_allow_invalid: 1</source>
        <translation>host.fw，[OPTIONS] 段：nf_conntrack_allow_invalid: 1</translation>
    </message>
    <message>
        <source>Switch the firewall off for the NIC that is passed one way only</source>
        <translation>对只有单向流量经过的 NIC 关闭防火墙</translation>
    </message>
    <message>
        <source>no firewall on that NIC; other bridges on the way still look</source>
        <translation>该 NIC 不再有防火墙；途中的其他网桥仍会检查</translation>
    </message>
    <message>
        <source>web interface: guest &gt; Hardware or Network &gt; the NIC &gt; Firewall</source>
        <translation>Web 界面：客户机 &gt; Hardware 或 Network &gt; 该 NIC &gt; Firewall</translation>
    </message>
    <message>
        <source>The connection is older than the node&apos;s memory of it</source>
        <translation>连接早于节点对它的记录</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is {likely}dropped in {device}: the node has no entry for this older connection</source>
        <translation>来自 {sender} 的 {Packet}{likely}在 {device} 中被丢弃：节点没有这个旧连接的条目</translation>
    </message>
    <message>
        <source>Open connections freeze until they time out; new ones work.</source>
        <translation>已打开的连接会卡住直至超时；新连接正常。</translation>
    </message>
    <message>
        <source>{Packet} comes into {device} at {after}. {heard}</source>
        <translation>{Packet}从 {after} 进入 {device}。{heard}</translation>
    </message>
    <message>
        <source>Most likely the guest was moved here by a live migration while the connection was open, or the connection table of this node was emptied.{orElse}</source>
        <translation>很可能是连接打开期间客户机通过实时迁移移到了这里，或者本节点的连接跟踪表被清空。{orElse}</translation>
    </message>
    <message>
        <source>Open the connection anew</source>
        <translation>重新建立连接</translation>
    </message>
    <message>
        <source>the old connection is lost</source>
        <translation>旧连接会丢失</translation>
    </message>
    <message>
        <source>restart the client, or the service that holds the connection</source>
        <translation>重启客户端，或持有该连接的服务</translation>
    </message>
    <message>
        <source>Let a live migration take the connection table along</source>
        <translation>实时迁移时一并迁移连接跟踪表</translation>
    </message>
    <message>
        <source>needs Proxmox VE 9 on both nodes</source>
        <translation>两个节点都需要 Proxmox VE 9</translation>
    </message>
    <message>
        <source>Let the guest speak first: application or TCP keep-alives</source>
        <translation>让客户机先发送：应用层或 TCP keep-alive</translation>
    </message>
    <message>
        <source>works only where the guest&apos;s output policy lets it send</source>
        <translation>仅在客户机的出站默认策略允许其发送时有效</translation>
    </message>
    <message>
        <source>the datacenter&apos;s (cluster.fw, enable)</source>
        <translation>数据中心的开关（cluster.fw，enable）</translation>
    </message>
    <message>
        <source>Datacenter &gt; Firewall &gt; Options &gt; Firewall</source>
        <translation>Datacenter &gt; Firewall &gt; Options &gt; Firewall</translation>
    </message>
    <message>
        <source>the node&apos;s (host.fw, enable)</source>
        <translation>节点的开关（host.fw，enable）</translation>
    </message>
    <message>
        <source>Node &gt; Firewall &gt; Options &gt; Firewall</source>
        <translation>Node &gt; Firewall &gt; Options &gt; Firewall</translation>
    </message>
    <message>
        <source>the guest&apos;s ({file}, enable)</source>
        <translation>客户机的开关（{file}，enable）</translation>
    </message>
    <message>
        <source>{guest} &gt; Firewall &gt; Options &gt; Firewall</source>
        <translation>{guest} &gt; Firewall &gt; Options &gt; Firewall</translation>
    </message>
    <message>
        <source>that of its NIC (firewall=1)</source>
        <translation>其 NIC 的开关（firewall=1）</translation>
    </message>
    <message>
        <source>{guest} &gt; Hardware &gt; the NIC &gt; Firewall</source>
        <translation>{guest} &gt; Hardware &gt; 该 NIC &gt; Firewall</translation>
    </message>
    <message>
        <source>{guest} &gt; Network &gt; the NIC &gt; Firewall</source>
        <translation>{guest} &gt; Network &gt; 该 NIC &gt; Firewall</translation>
    </message>
    <message>
        <source>stop and start {guest} (a reboot from inside is not enough), or take the NIC out and put it back</source>
        <translation>停止并重新启动 {guest}（在系统内部重启不够），或者移除该 NIC 再重新添加</translation>
    </message>
    <message>
        <source>the node runs the nftables firewall, and {interface} is still in the firewall bridge {bridge} of the older one: the guest was not restarted since</source>
        <translation>节点运行 nftables 防火墙，而 {interface} 仍在旧防火墙的防火墙网桥 {bridge} 中：此后客户机未重启过</translation>
    </message>
    <message>
        <source>{interface} is a port of {bridge} and not of a firewall bridge: the guest was started before the switch was set</source>
        <translation>接口 {interface} 是 {bridge} 的端口，而不是防火墙网桥的端口：客户机在设置该开关之前就已启动</translation>
    </message>
    <message>
        <source>the rules have no chain {chain}</source>
        <translation>规则中没有链 {chain}</translation>
    </message>
    <message>
        <source>{list} and {item}</source>
        <translation>{list}、{item}</translation>
    </message>
    <message>
        <source>{list}; {item}</source>
        <translation>{list}；{item}</translation>
    </message>
    <message>
        <source>of the four switches one is off: {switches}</source>
        <translation>四个开关中有一个关闭：{switches}</translation>
    </message>
    <message>
        <source>of the four switches some are off: {switches}</source>
        <translation>四个开关中有几个关闭：{switches}</translation>
    </message>
    <message>
        <source>all four switches are on, but {what}</source>
        <translation>四个开关均已打开，但{what}</translation>
    </message>
    <message>
        <source>It names an error in a configuration file: until that is mended, no change is applied.</source>
        <translation>它指出配置文件中有错误：在修复之前，任何更改都不会生效。</translation>
    </message>
    <message>
        <source>The service that applies changes is stopped.</source>
        <translation>负责应用更改的服务已停止。</translation>
    </message>
    <message>
        <source>Changes are normally applied within ten seconds; these waited for the whole trace. Most likely an error in a configuration file stops them.</source>
        <translation>更改通常在十秒内应用；而这些更改在整个记录期间一直在等待。很可能是配置文件中的错误阻止了它们。</translation>
    </message>
    <message>
        <source>No answer from the guest</source>
        <translation>客户机无应答</translation>
    </message>
    <message>
        <source>{Packet} from {sender} reaches {guest}, and nothing comes back</source>
        <translation>来自 {sender} 的 {Packet}到达 {guest}，但没有任何回应</translation>
    </message>
    <message>
        <source>The client waits and gets a timeout. The node did its part: the packet left it.</source>
        <translation>客户端一直等待，直至超时。节点已尽其责：数据包已离开节点。</translation>
    </message>
    <message>
        <source>{Packet} goes out to {guest} through {tap}. {times}.</source>
        <translation>{Packet}经 {tap} 发往 {guest}。{times}。</translation>
    </message>
    <message>
        <source>Nothing that belongs to it came in at {tap} afterwards, and the capture lost no packet that is known of.</source>
        <translation>此后没有任何与之相关的数据包从 {tap} 进入，而且据所知，抓包没有遗漏数据包。</translation>
    </message>
    <message>
        <source>So it ended inside the guest, or its answer did: most likely the guest&apos;s own firewall drops it silently, or the guest has no way back to {sender}. {others}</source>
        <translation>因此，它或对它的应答止于客户机内部：很可能是客户机自身的防火墙将其静默丢弃，或者客户机没有返回 {sender} 的路由。{others}</translation>
    </message>
    <message>
        <source>Look at the guest&apos;s own firewall for {service}</source>
        <translation>检查客户机自身的防火墙如何处理{service}</translation>
    </message>
    <message>
        <source>in the guest: nft list ruleset; ufw status; Windows: Windows Defender Firewall</source>
        <translation>在客户机中：nft list ruleset；ufw status；Windows：Windows Defender 防火墙</translation>
    </message>
    <message>
        <source>Look whether the guest has the address and a way back</source>
        <translation>检查客户机是否有该地址和返回路由</translation>
    </message>
    <message>
        <source>in the guest: ip address; ip route get {address}</source>
        <translation>在客户机中：ip address; ip route get {address}</translation>
    </message>
    <message>
        <source>Look whether the packet arrives inside the guest</source>
        <translation>检查数据包是否到达客户机内部</translation>
    </message>
    <message>
        <source>in the guest: tcpdump -n -i any host {address}</source>
        <translation>在客户机中：tcpdump -n -i any host {address}</translation>
    </message>
    <message>
        <source>NAT lost in the firewall bridge</source>
        <translation>NAT 在防火墙网桥中丢失</translation>
    </message>
    <message>
        <source>{Packet} from {sender} leaves through {uplink} with its private address: the NAT of the node is lost in {device}</source>
        <translation>来自 {sender} 的 {Packet}以私有地址经 {uplink} 离开：节点的 NAT 在 {device} 中丢失</translation>
    </message>
    <message>
        <source>The guest reaches the node and its neighbours, but nothing beyond the node answers it.</source>
        <translation>客户机可以访问节点及其邻居，但节点之外没有任何应答。</translation>
    </message>
    <message>
        <source>{Packet} passes the firewall bridge {device} first. The connection table makes its entry there, and decides about NAT there: none.</source>
        <translation>{Packet}首先经过防火墙网桥 {device}。连接跟踪表在那里创建条目，并在那里决定是否做 NAT：不做。</translation>
    </message>
    <message>
        <source>Later the node routes the packet to {uplink}, where this rule would change its source: {text}.</source>
        <translation>随后节点将数据包路由到 {uplink}，本应由这条规则在那里更改其源地址：{text}。</translation>
    </message>
    <message>
        <source>NAT is decided once for an entry. The entry is the one from {device}, so the rule is not asked.</source>
        <translation>对一个条目，NAT 只决定一次。该条目来自 {device}，因此不再询问这条规则。</translation>
    </message>
    <message>
        <source>The packet leaves through {uplink} as {address}: nobody outside knows a way back to that.</source>
        <translation>数据包以 {address} 经 {uplink} 离开：外部没有人知道返回该地址的路由。</translation>
    </message>
    <message>
        <source>Give the firewall bridges a conntrack zone of their own</source>
        <translation>为防火墙网桥设置单独的 conntrack 区域</translation>
    </message>
    <message>
        <source>the connection table has one more entry for each connection</source>
        <translation>每个连接在连接跟踪表中多占一个条目</translation>
    </message>
    <message>
        <source>/etc/network/interfaces, at the bridge: post-up iptables -t raw -I PREROUTING -i fwbr+ -j CT --zone 1; and post-down iptables -t raw -D PREROUTING -i fwbr+ -j CT --zone 1</source>
        <translation>/etc/network/interfaces，在该网桥处：post-up iptables -t raw -I PREROUTING -i fwbr+ -j CT --zone 1；以及 post-down iptables -t raw -D PREROUTING -i fwbr+ -j CT --zone 1</translation>
    </message>
    <message>
        <source>Switch the firewall off for the guest&apos;s NIC</source>
        <translation>关闭客户机 NIC 的防火墙</translation>
    </message>
    <message>
        <source>the guest is not protected any more</source>
        <translation>客户机不再受保护</translation>
    </message>
    <message>
        <source>Rules are out of date</source>
        <translation>规则已过时</translation>
    </message>
    <message>
        <source>The node&apos;s firewall does not follow its configuration: {status}</source>
        <translation>节点的防火墙未按其配置运行：{status}</translation>
    </message>
    <message>
        <source>What was changed in the web interface has no effect; the older rules stay in force.</source>
        <translation>在 Web 界面中所做的更改没有生效；旧规则仍然有效。</translation>
    </message>
    <message>
        <source>pve-firewall status says: {status}. {cause}</source>
        <translation>pve-firewall status 显示：{status}。{cause}</translation>
    </message>
    <message>
        <source>What this trace shows is what the older rules do.</source>
        <translation>本次记录显示的是旧规则的作用。</translation>
    </message>
    <message>
        <source>Find the error and mend the file</source>
        <translation>找出错误并修复文件</translation>
    </message>
    <message>
        <source>pve-firewall compile (prints errors with file and line); journalctl -u pve-firewall</source>
        <translation>pve-firewall compile（显示错误及其所在的文件和行）；journalctl -u pve-firewall</translation>
    </message>
    <message>
        <source>Start the firewall&apos;s service again</source>
        <translation>重新启动防火墙服务</translation>
    </message>
    <message>
        <source>rules are applied as they are configured now</source>
        <translation>规则将按当前配置应用</translation>
    </message>
    <message>
        <source>systemctl restart pve-firewall</source>
        <translation>systemctl restart pve-firewall</translation>
    </message>
    <message>
        <source>The firewall is configured and not in force</source>
        <translation>防火墙已配置但未生效</translation>
    </message>
    <message>
        <source>The firewall of {guest} is configured in {file}, but not in force</source>
        <translation>{guest} 的防火墙已在 {file} 中配置，但未生效</translation>
    </message>
    <message>
        <source>Packets pass that its rules should stop, or rules that should accept change nothing.</source>
        <translation>本应被规则阻止的数据包得以通过，或者本应放行的规则不起作用。</translation>
    </message>
    <message>
        <source>A guest is protected only where four switches are on: the datacenter&apos;s, the node&apos;s, the guest&apos;s, and that of its NIC.</source>
        <translation>只有四个开关都打开，客户机才受保护：数据中心的、节点的、客户机的，以及其 NIC 的。</translation>
    </message>
    <message>
        <source>Here {reason}.</source>
        <translation>此处{reason}。</translation>
    </message>
    <message>
        <source>Packets of {guest} were seen in this trace: none of its rules was asked about them as configured.</source>
        <translation>本次记录中看到了 {guest} 的数据包：它们都没有按配置经过其任何规则的检查。</translation>
    </message>
    <message>
        <source>Put the firewall of {guest} in force</source>
        <translation>使 {guest} 的防火墙生效</translation>
    </message>
    <message>
        <source>its rules and policies apply at once: what they do not allow is dropped</source>
        <translation>其规则和默认策略立即生效：未被允许的都会被丢弃</translation>
    </message>
    <message>
        <source>{list} and others</source>
        <translation>{list} 等</translation>
    </message>
    <message>
        <source>Conntrack called the packet INVALID.</source>
        <translation>conntrack 将该数据包判为 INVALID。</translation>
    </message>
    <message>
        <source>Conntrack called the packet INVALID although it knows the connection: most likely the packet does not fit its window or its state, or an earlier packet ended it.</source>
        <translation>尽管 conntrack 认识该连接，仍将数据包判为 INVALID：很可能是数据包不符合连接的窗口或状态，或者先前的数据包已结束了该连接。</translation>
    </message>
    <message>
        <source>The kernel&apos;s own word for it: {word} at {function}.</source>
        <translation>内核给出的原因：{function} 处的 {word}。</translation>
    </message>
    <message>
        <source>The rules let it pass in {device}: it was lost after them.</source>
        <translation>规则在 {device} 中放行了它：它在此之后丢失。</translation>
    </message>
    <message>
        <source>{rule} ended it: {text}.</source>
        <translation>它止于 {rule}：{text}。</translation>
    </message>
    <message>
        <source>Rules that can have ended it there: {rules}.</source>
        <translation>可能在那里将其终结的规则：{rules}。</translation>
    </message>
    <message>
        <source>It was handed to the node to be routed, and the node did not send it on. The rules that it met there were not weighed.</source>
        <translation>它已交给节点进行路由，但节点没有将其转发出去。它在那里遇到的规则未作评估。</translation>
    </message>
    <message>
        <source>No rule that was read can have ended it there, or no counter of one rose.</source>
        <translation>已读取的规则中没有一条可能在那里将其终结，或者没有规则的计数器增加。</translation>
    </message>
    <message>
        <source>It was not seen again</source>
        <translation>此后再未看到它</translation>
    </message>
    <message>
        <source>It never came in at {interface}</source>
        <translation>它始终没有从 {interface} 进入</translation>
    </message>
    <message>
        <source>It never came out at {interface}</source>
        <translation>它始终没有从 {interface} 发出</translation>
    </message>
    <message>
        <source>Neither rules nor counters nor the kernel tell anything of it.</source>
        <translation>规则、计数器和内核都没有提供任何关于它的信息。</translation>
    </message>
    <message>
        <source>Lost, cause not known</source>
        <translation>丢失，原因未知</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is lost in {device}, and what was seen does not tell why</source>
        <translation>来自 {sender} 的 {Packet}在 {device} 中丢失，从所见信息无法得知原因</translation>
    </message>
    <message>
        <source>It never arrives.</source>
        <translation>它始终没有到达。</translation>
    </message>
    <message>
        <source>{Packet} was last seen at {after}.</source>
        <translation>{Packet}最后一次出现在 {after}。</translation>
    </message>
    <message>
        <source>Trace again with the rule walk: it names the rule, or says that none did it</source>
        <translation>启用规则遍历后重新记录：它会指明规则，或说明没有规则丢弃它</translation>
    </message>
    <message>
        <source>changes the node for a minute, and undoes it</source>
        <translation>会更改节点约一分钟，之后还原</translation>
    </message>
    <message>
        <source>vethscope trace ... --instrument</source>
        <translation>vethscope trace ... --instrument</translation>
    </message>
    <message>
        <source>Trace again while nothing else is sent: the counters then name the rule</source>
        <translation>在没有其他流量时重新记录：这样计数器就能指明规则</translation>
    </message>
    <message>
        <source>vethscope trace ... --filter with the packet&apos;s addresses and ports</source>
        <translation>vethscope trace ... --filter，后接数据包的地址和端口号</translation>
    </message>
    <message>
        <source>Bring {link} up, or plug its other end in</source>
        <translation>启用 {link}，或接好其另一端</translation>
    </message>
    <message>
        <source>The configuration says so: link_down=1.</source>
        <translation>配置中已写明：link_down=1。</translation>
    </message>
    <message>
        <source>is down</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>has no carrier: nothing is plugged in at its other end</source>
        <translation>没有载波：其另一端未连接任何设备</translation>
    </message>
    <message>
        <source>its bridge</source>
        <translation>其网桥</translation>
    </message>
    <message>
        <source>What comes in at {interface} goes nowhere.</source>
        <translation>从 {interface} 进入的数据包无处可去。</translation>
    </message>
    <message>
        <source>What should leave by {interface} finds no way there.</source>
        <translation>本应从 {interface} 发出的数据包找不到去往那里的路径。</translation>
    </message>
    <message>
        <source>The guest answers other packets, so it runs: look at this service and this port.</source>
        <translation>客户机会应答其他数据包，因此它在运行：请检查该服务和该端口号。</translation>
    </message>
    <message>
        <source>No packet to this NIC was answered in this trace: look at the guest&apos;s network, too.</source>
        <translation>本次记录中，发往该 NIC 的数据包都没有得到应答：请同时检查客户机的网络。</translation>
    </message>
    <message>
        <source>It came once</source>
        <translation>它出现了一次</translation>
    </message>
    <message>
        <source>It came {count} times</source>
        <translation>它出现了 {count} 次</translation>
    </message>
    <message>
        <source>port {port}</source>
        <translation>端口号 {port}</translation>
    </message>
    <message>
        <source>this request</source>
        <translation>该请求</translation>
    </message>
    <message>
        <source>a rate limit</source>
        <translation>速率限制</translation>
    </message>
    <message>
        <source>the rate limit of {rate} MB/s (rate={rate})</source>
        <translation>速率限制 {rate} MB/s（rate={rate}）</translation>
    </message>
    <message>
        <source>what comes from {guest}</source>
        <translation>来自 {guest} 的流量</translation>
    </message>
    <message>
        <source>what goes to {guest}</source>
        <translation>发往 {guest} 的流量</translation>
    </message>
    <message>
        <source>1 packet</source>
        <translation>1 个数据包</translation>
    </message>
    <message>
        <source>{count} packets</source>
        <translation>{count} 个数据包</translation>
    </message>
    <message>
        <source>is lost in front of {card}</source>
        <translation>在到达 {card} 之前丢失</translation>
    </message>
    <message>
        <source>It waited for the card and was never sent.</source>
        <translation>它在等待网卡，始终未被发送。</translation>
    </message>
    <message>
        <source>is handed to {card}, which hung</source>
        <translation>交给了已卡死的 {card}</translation>
    </message>
    <message>
        <source>What is handed to a card that hangs is most likely never sent; nothing in this trace answered it.</source>
        <translation>交给卡死的网卡的数据包很可能始终未被发送；本次记录中没有对它的应答。</translation>
    </message>
    <message>
        <source>{link} in aggregator {number}</source>
        <translation>{link} 位于聚合组 {number}</translation>
    </message>
    <message>
        <source>The kernel&apos;s own word for it: {word}.</source>
        <translation>内核给出的原因：{word}。</translation>
    </message>
    <message>
        <source>Wrong checksum</source>
        <translation>校验和错误</translation>
    </message>
    <message>
        <source>{Packet} from {sender} has a wrong checksum and {fate}</source>
        <translation>来自 {sender} 的 {Packet}校验和错误，{fate}</translation>
    </message>
    <message>
        <source>The receiver&apos;s service never sees it: connections time out, DHCP or DNS gets no answer, while a ping may work.</source>
        <translation>接收方的服务看不到它：连接超时，DHCP 或 DNS 得不到应答，而 ping 可能正常。</translation>
    </message>
    <message>
        <source>The checksum of {packet} does not fit what it carries. {origin}</source>
        <translation>{packet}的校验和与其内容不符。{origin}</translation>
    </message>
    <message>
        <source>Switch checksum offload off where the packet is made</source>
        <translation>在生成数据包的地方关闭校验和卸载（offload）</translation>
    </message>
    <message>
        <source>the sender&apos;s CPU works a little more</source>
        <translation>发送方的 CPU 负担略有增加</translation>
    </message>
    <message>
        <source>in the guest: ethtool -K eth0 tx off; for Windows: the network adapter&apos;s advanced settings</source>
        <translation>在客户机中：ethtool -K eth0 tx off；Windows：网络适配器的高级设置</translation>
    </message>
    <message>
        <source>Look for a program or a tunnel in the sender that writes packets itself</source>
        <translation>检查发送方是否有自行构造数据包的程序或隧道</translation>
    </message>
    <message>
        <source>in the guest: tcpdump -vv -n -i any (it prints “incorrect” beside wrong sums)</source>
        <translation>在客户机中：tcpdump -vv -n -i any（它会在错误的校验和旁显示“incorrect”）</translation>
    </message>
    <message>
        <source>Fill in the checksum on the node, for DHCP answers that the node itself hands out</source>
        <translation>对节点自己发出的 DHCP 应答，在节点上填充校验和</translation>
    </message>
    <message>
        <source>iptables -t mangle -A POSTROUTING -p udp --dport 68 -j CHECKSUM --checksum-fill</source>
        <translation>iptables -t mangle -A POSTROUTING -p udp --dport 68 -j CHECKSUM --checksum-fill</translation>
    </message>
    <message>
        <source>Set nf_conntrack_allow_invalid: 1</source>
        <translation>设置 nf_conntrack_allow_invalid: 1</translation>
    </message>
    <message>
        <source>the receiver still throws the packet away</source>
        <translation>接收方仍会丢弃该数据包</translation>
    </message>
    <message>
        <source>host.fw, section [OPTIONS]</source>
        <translation>host.fw，[OPTIONS] 段</translation>
    </message>
    <message>
        <source>The node has no route</source>
        <translation>节点没有路由</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is dropped at {after}: the node has no route to {target}</source>
        <translation>来自 {sender} 的 {Packet}在 {after} 处被丢弃：节点没有到 {target} 的路由</translation>
    </message>
    <message>
        <source>The guest sees “network unreachable” or “no route to host”, or waits in vain where that answer is lost, too.</source>
        <translation>客户机看到“网络不可达”或“没有到主机的路由”；如果该应答也丢失，则一直空等。</translation>
    </message>
    <message>
        <source>{Packet} comes to the node at {after}, to be routed to {target}.</source>
        <translation>{Packet}从 {after} 到达节点，需要路由到 {target}。</translation>
    </message>
    <message>
        <source>The node knows no way to {target}. {told}</source>
        <translation>节点不知道到 {target} 的路由。{told}</translation>
    </message>
    <message>
        <source>Give the node a route there, or a default gateway</source>
        <translation>在节点上添加到那里的路由，或默认网关</translation>
    </message>
    <message>
        <source>the node sends such packets that way</source>
        <translation>节点将从该路径发送此类数据包</translation>
    </message>
    <message>
        <source>/etc/network/interfaces, at the interface that leads there: gateway ADDRESS; or post-up ip route add NETWORK via ADDRESS</source>
        <translation>/etc/network/interfaces，在通往那里的接口处：gateway ADDRESS；或 post-up ip route add NETWORK via ADDRESS</translation>
    </message>
    <message>
        <source>In an EVPN zone: name an exit node</source>
        <translation>在 EVPN 区域中：指定出口节点</translation>
    </message>
    <message>
        <source>the zone&apos;s traffic to the outside goes through it</source>
        <translation>该区域到外部的流量将经过该出口节点</translation>
    </message>
    <message>
        <source>web interface: Datacenter &gt; SDN &gt; Zones &gt; the zone &gt; Exit Nodes, then SDN &gt; Apply</source>
        <translation>Web 界面：Datacenter &gt; SDN &gt; Zones &gt; 该区域 &gt; Exit Nodes，然后 SDN &gt; Apply</translation>
    </message>
    <message>
        <source>Ask the node which way it would take</source>
        <translation>查询节点会走哪条路由</translation>
    </message>
    <message>
        <source>ip route get {target} from {address} iif {after}</source>
        <translation>ip route get {target} from {address} iif {after}</translation>
    </message>
    <message>
        <source>Reverse path filter</source>
        <translation>反向路径过滤</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is dropped at {after}: its source does not belong there</source>
        <translation>来自 {sender} 的 {Packet}在 {after} 处被丢弃：其源地址不属于那里</translation>
    </message>
    <message>
        <source>The sender gets no answer and no error; nothing is logged unless log_martians is on.</source>
        <translation>发送方既收不到应答，也收不到错误；除非开启 log_martians，否则不写日志。</translation>
    </message>
    <message>
        <source>{Packet} comes to the node at {after}, with the source {address}.</source>
        <translation>{Packet}从 {after} 到达节点，源地址为 {address}。</translation>
    </message>
    <message>
        <source>The reverse path filter of {after} is {mode}, and {way}: not the way by which the packet came.</source>
        <translation>{after} 的反向路径过滤为{mode}，而{way}：与数据包的来路不符。</translation>
    </message>
    <message>
        <source>So the node takes the source for forged and drops the packet before any rule is asked. {told}</source>
        <translation>因此节点认为源地址是伪造的，在询问任何规则之前就丢弃了数据包。{told}</translation>
    </message>
    <message>
        <source>Give the sender an address that belongs behind {after}, or the node a route to {address} through {after}</source>
        <translation>给发送方配置属于 {after} 一侧的地址，或在节点上添加经 {after} 到 {address} 的路由</translation>
    </message>
    <message>
        <source>in the guest: its network configuration; on the node: ip route add {address} dev {after}</source>
        <translation>在客户机中：其网络配置；在节点上：ip route add {address} dev {after}</translation>
    </message>
    <message>
        <source>Make the filter of {after} loose: any route back will do</source>
        <translation>将 {after} 的过滤设为宽松：存在任意返回路由即可</translation>
    </message>
    <message>
        <source>forged sources from that side get in more easily</source>
        <translation>来自该侧的伪造源地址更容易进入</translation>
    </message>
    <message>
        <source>sysctl -w net.ipv4.conf.{after}.rp_filter=2 (the greater of this and “all” counts; to keep it: a file in /etc/sysctl.d)</source>
        <translation>sysctl -w net.ipv4.conf.{after}.rp_filter=2（以该值与“all”的值中较大者为准；要永久保留：写入 /etc/sysctl.d 中的文件）</translation>
    </message>
    <message>
        <source>Switch the filter off</source>
        <translation>关闭该过滤</translation>
    </message>
    <message>
        <source>any forged source gets in, at every interface</source>
        <translation>任何伪造的源地址都能从任一接口进入</translation>
    </message>
    <message>
        <source>sysctl -w net.ipv4.conf.all.rp_filter=0 net.ipv4.conf.{after}.rp_filter=0</source>
        <translation>sysctl -w net.ipv4.conf.all.rp_filter=0 net.ipv4.conf.{after}.rp_filter=0</translation>
    </message>
    <message>
        <source>Connection table full</source>
        <translation>连接跟踪表已满</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is {likely}dropped in {device}: the node&apos;s connection table is full</source>
        <translation>来自 {sender} 的 {Packet}{likely}在 {device} 中被丢弃：节点的连接跟踪表已满</translation>
    </message>
    <message>
        <source>Open connections go on, new ones fail or start late, for all guests of the node at once.</source>
        <translation>已打开的连接继续工作，新连接失败或延迟建立，节点上的所有客户机同时受影响。</translation>
    </message>
    <message>
        <source>{Packet} comes into {device} at {after}, to open a connection.</source>
        <translation>{Packet}从 {after} 进入 {device}，要打开一个连接。</translation>
    </message>
    <message>
        <source>It needs a new entry in the node&apos;s connection table. {told}</source>
        <translation>它需要在节点的连接跟踪表中新建条目。{told}</translation>
    </message>
    <message>
        <source>Without an entry the packet is {likely}dropped before any rule is asked.</source>
        <translation>没有条目，数据包{likely}在询问任何规则之前就被丢弃。</translation>
    </message>
    <message>
        <source>Raise the table&apos;s size</source>
        <translation>增大连接跟踪表</translation>
    </message>
    <message>
        <source>about 320 bytes of memory an entry</source>
        <translation>每个条目约占 320 字节内存</translation>
    </message>
    <message>
        <source>host.fw, section [OPTIONS]: nf_conntrack_max: 1048576; web interface: the node &gt; Firewall &gt; Options</source>
        <translation>host.fw，[OPTIONS] 段：nf_conntrack_max: 1048576；Web 界面：该节点 &gt; Firewall &gt; Options</translation>
    </message>
    <message>
        <source>Find out who holds so many entries</source>
        <translation>找出是谁占用了这么多条目</translation>
    </message>
    <message>
        <source>conntrack -L -o extended | awk &apos;{{print $7}&apos; | sort | uniq -c | sort -n | tail</source>
        <translation>conntrack -L -o extended | awk &apos;{{print $7}&apos; | sort | uniq -c | sort -n | tail</translation>
    </message>
    <message>
        <source>Let idle connections go earlier</source>
        <translation>让空闲连接更早过期</translation>
    </message>
    <message>
        <source>long idle connections lose their state and hang</source>
        <translation>长时间空闲的连接会丢失状态并卡住</translation>
    </message>
    <message>
        <source>host.fw, section [OPTIONS]: nf_conntrack_tcp_timeout_established: 86400</source>
        <translation>host.fw，[OPTIONS] 段：nf_conntrack_tcp_timeout_established: 86400</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>速率限制</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is {likely}dropped by the rate limit of {tap}</source>
        <translation>来自 {sender} 的 {Packet}{likely}被 {tap} 的速率限制丢弃</translation>
    </message>
    <message>
        <source>Transfers are slow and stall; single packets get lost while the guest sends or receives much.</source>
        <translation>传输缓慢且停顿；客户机大量收发数据时会丢失个别数据包。</translation>
    </message>
    <message>
        <source>{guest} has {limit} on {nic}: {way} beyond it is dropped at {tap}.</source>
        <translation>{guest} 的 {nic} 上有{limit}：{way}超出限制的部分在 {tap} 处被丢弃。</translation>
    </message>
    <message>
        <source>What the limit dropped rose by {count} in this trace, and no rule is known to have ended the packet.{told}</source>
        <translation>本次记录期间，因该限制丢弃的数量增加了 {count}，且没有已知规则终结该数据包。{told}</translation>
    </message>
    <message>
        <source>Raise or take away the limit</source>
        <translation>提高或取消该限制</translation>
    </message>
    <message>
        <source>the guest can use more of the network</source>
        <translation>客户机可以占用更多网络带宽</translation>
    </message>
    <message>
        <source>web interface: {guest} &gt; Hardware or Network &gt; {nic} &gt; Rate limit</source>
        <translation>Web 界面：{guest} &gt; Hardware 或 Network &gt; {nic} &gt; Rate limit</translation>
    </message>
    <message>
        <source>Leave it: TCP finds the rate by such losses</source>
        <translation>保持不变：TCP 正是通过这种丢包找到合适的速率</translation>
    </message>
    <message>
        <source>Limit the rate in the guest, where packets wait and are not dropped</source>
        <translation>在客户机内限速，数据包在那里排队等待而不被丢弃</translation>
    </message>
    <message>
        <source>in the guest: tc qdisc replace dev eth0 root tbf rate 80mbit burst 64kb latency 50ms</source>
        <translation>在客户机中：tc qdisc replace dev eth0 root tbf rate 80mbit burst 64kb latency 50ms</translation>
    </message>
    <message>
        <source>Its table main, read in this trace, has no route that contains {target}, and no default route.</source>
        <translation>本次记录中读取的 main 路由表没有包含 {target} 的路由，也没有默认路由。</translation>
    </message>
    <message>
        <source>Its table main, read in this trace, says “{type}” for {network}.</source>
        <translation>本次记录中读取的 main 路由表对 {network} 标明“{type}”。</translation>
    </message>
    <message>
        <source>the node has no route back to {address}</source>
        <translation>节点没有返回 {address} 的路由</translation>
    </message>
    <message>
        <source>the node&apos;s own route to {address} leads out through {interface}</source>
        <translation>节点自己到 {address} 的路由经 {interface} 发出</translation>
    </message>
    <message>
        <source>{interface} belongs to {vrf}: an EVPN zone without an exit node knows no way out of the zone.</source>
        <translation>{interface} 属于 {vrf}：没有出口节点的 EVPN 区域没有通往区域外的路由。</translation>
    </message>
    <message>
        <source>The node answered the sender: destination unreachable.</source>
        <translation>节点已应答发送方：目标不可达。</translation>
    </message>
    <message>
        <source>the node&apos;s own route to {address} is another one</source>
        <translation>节点自己到 {address} 的路由是另一条</translation>
    </message>
    <message>
        <source>loose (2)</source>
        <translation>宽松模式（2）</translation>
    </message>
    <message>
        <source>strict (1)</source>
        <translation>严格模式（1）</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开启状态</translation>
    </message>
    <message>
        <source>The kernel logged the packet as a martian source.</source>
        <translation>内核在日志中将该数据包记为 martian 源地址。</translation>
    </message>
    <message>
        <source>That follows from its routes and from rp_filter as they were read in this trace.</source>
        <translation>这是根据本次记录中读取的路由和 rp_filter 得出的。</translation>
    </message>
    <message>
        <source>does not help on this path: the reset dies in {device}</source>
        <translation>对此路径无效：RST 数据包仍止于 {device}</translation>
    </message>
    <message>
        <source>breaks guests with policy DROP</source>
        <translation>会影响默认策略为 DROP 的客户机</translation>
    </message>
    <message>
        <source>breaks all outgoing TCP of {guests} (policy DROP): the SYN-ACK is untracked, also that of {client}, PVEFW-Drop&apos;s “not SYN” rule drops it</source>
        <translation>会破坏 {guests}（默认策略为 DROP）的所有出站 TCP：SYN-ACK 不被跟踪，包括 {client} 的，会被 PVEFW-Drop 的“not SYN”规则丢弃</translation>
    </message>
    <message>
        <source>breaks all outgoing TCP of {guests} (policy DROP): the SYN-ACK is untracked, PVEFW-Drop&apos;s “not SYN” rule drops it</source>
        <translation>会破坏 {guests}（默认策略为 DROP）的所有出站 TCP：SYN-ACK 不被跟踪，会被 PVEFW-Drop 的“not SYN”规则丢弃</translation>
    </message>
    <message>
        <source>A conntrack zone for each fwbr</source>
        <translation>每个 fwbr 各用一个 conntrack 区域</translation>
    </message>
    <message>
        <source>One conntrack zone for all fwbr</source>
        <translation>所有 fwbr 共用一个 conntrack 区域</translation>
    </message>
    <message>
        <source>does not help between two guests that both have a firewall</source>
        <translation>对两台都启用防火墙的客户机之间的流量无效</translation>
    </message>
    <message>
        <source>nf_conntrack_allow_invalid: 1 in host.fw</source>
        <translation>在 host.fw 中设置 nf_conntrack_allow_invalid: 1</translation>
    </message>
    <message>
        <source>whole node; guests with policy DROP still lose it</source>
        <translation>影响整个节点；默认策略为 DROP 的客户机仍会将其丢弃</translation>
    </message>
    <message>
        <source>No tracking on fwbr+ (raw table)</source>
        <translation>对 fwbr+ 不做跟踪（raw 表）</translation>
    </message>
    <message>
        <source>{note}; {harm}</source>
        <translation>{note}；{harm}</translation>
    </message>
    <message>
        <source>The reset matches the entry that the SYN made: conntrack calls it ESTABLISHED.</source>
        <translation>RST 数据包与 SYN 创建的条目匹配：conntrack 将其判为 ESTABLISHED。</translation>
    </message>
    <message>
        <source>{device}: a reset that answers a SYN ends the connection. The entry is destroyed, the packet goes on. (order proved)</source>
        <translation>{device}：应答 SYN 的 RST 数据包结束了连接。条目被销毁，数据包继续前行。（顺序已证实）</translation>
    </message>
    <message>
        <source>{device}: a reset that answers a SYN ends the connection. The entry is destroyed, the packet goes on.</source>
        <translation>{device}：应答 SYN 的 RST 数据包结束了连接。条目被销毁，数据包继续前行。</translation>
    </message>
    <message>
        <source>{device}: conntrack looks at the same packet again. No entry: INVALID.</source>
        <translation>{device}：conntrack 再次检查同一个数据包。没有条目：INVALID。</translation>
    </message>
    <message>
        <source>{rule} drops what is INVALID.</source>
        <translation>丢弃 INVALID 数据包的是 {rule}。</translation>
    </message>
    <message>
        <source>A rule there drops what is INVALID.</source>
        <translation>那里有一条规则丢弃 INVALID 数据包。</translation>
    </message>
    <message>
        <source>that was not captured</source>
        <translation>未抓取到</translation>
    </message>
    <message>
        <source>the configured one</source>
        <translation>配置中的那个</translation>
    </message>
    <message>
        <source>broadcasts and multicasts</source>
        <translation>广播和组播</translation>
    </message>
    <message>
        <source>Windows file sharing (SMB, NetBIOS, RPC)</source>
        <translation>Windows 文件共享（SMB、NetBIOS、RPC）</translation>
    </message>
    <message>
        <source>UPnP discovery</source>
        <translation>UPnP 发现</translation>
    </message>
    <message>
        <source>answers from DNS servers that come too late to be expected</source>
        <translation>DNS 服务器迟到的应答</translation>
    </message>
    <message>
        <source>packets whose sender is a broadcast address (SMURFS filter)</source>
        <translation>发送方为广播地址的数据包（SMURFS 过滤器）</translation>
    </message>
    <message>
        <source>combinations of TCP flags that no real connection has (TCP flags filter)</source>
        <translation>真实连接中不会出现的 TCP 标志组合（TCP 标志过滤器）</translation>
    </message>
    <message>
        <source>packets that are known to be noise</source>
        <translation>已知属于噪声的数据包</translation>
    </message>
    <message>
        <source>Take the rule with --notrack away, and give each firewall bridge a conntrack zone of its own instead</source>
        <translation>删除带 --notrack 的规则，改为给每个防火墙网桥设置单独的 conntrack 区域</translation>
    </message>
    <message>
        <source>/etc/network/interfaces: replace the line with --notrack by one line a bridge: post-up iptables -t raw -A PREROUTING -i {device} -j CT --zone 1</source>
        <translation>/etc/network/interfaces：将带 --notrack 的行替换为每个网桥一行：post-up iptables -t raw -A PREROUTING -i {device} -j CT --zone 1</translation>
    </message>
    <message>
        <source>Set the input policy of {owner} to ACCEPT</source>
        <translation>将 {owner} 的入站默认策略设为 ACCEPT</translation>
    </message>
    <message>
        <source>Set the output policy of {owner} to ACCEPT</source>
        <translation>将 {owner} 的出站默认策略设为 ACCEPT</translation>
    </message>
    <message>
        <source>everything that no rule forbids may pass, in that direction</source>
        <translation>该方向上未被规则禁止的一切均可通过</translation>
    </message>
    <message>
        <source>web interface: {panel} &gt; Options</source>
        <translation>Web 界面：{panel} &gt; Options</translation>
    </message>
    <message>
        <source>TCP packets that belong to no known connection and are no SYN</source>
        <translation>不属于任何已知连接且不是 SYN 的 TCP 数据包</translation>
    </message>
    <message>
        <source>A rule in table raw says --notrack for this bridge: nothing is tracked there, so even an expected answer belongs to no known connection.</source>
        <translation>raw 表中有一条规则对该网桥设置了 --notrack：那里不做任何跟踪，因此即使是预期的应答也不属于任何已知连接。</translation>
    </message>
    <message>
        <source>The node&apos;s connection table has no entry for this connection any more, so the packet looks like a new one that does not begin with a SYN.</source>
        <translation>节点的连接跟踪表中已没有该连接的条目，因此数据包看起来像是一个不以 SYN 开始的新连接。</translation>
    </message>
    <message>
        <source>The firewall looks for such packets before it asks any rule of the guest.</source>
        <translation>防火墙在询问客户机的任何规则之前先检查此类数据包。</translation>
    </message>
    <message>
        <source>No rule of {owner} lets the packet pass, so its policy applies; before a policy drops or rejects, the firewall drops well known noise.</source>
        <translation>{owner} 没有规则放行该数据包，因此适用其默认策略；在默认策略丢弃或拒绝之前，防火墙先丢弃常见的噪声。</translation>
    </message>
    <message>
        <source>Chains of Docker are on this node: Docker sets this policy to DROP when it starts.</source>
        <translation>本节点上有 Docker 的链：Docker 启动时会将此默认策略设为 DROP。</translation>
    </message>
    <message>
        <source>Proxmox VE never sets this policy to DROP: Docker or a script of this node&apos;s administrator did.</source>
        <translation>Proxmox VE 从不将此默认策略设为 DROP：是 Docker 或本节点管理员的脚本设置的。</translation>
    </message>
    <message>
        <source>Allow router advertisements from this guest</source>
        <translation>允许来自该客户机的路由器通告</translation>
    </message>
    <message>
        <source>the guest can announce itself as a router to its whole network</source>
        <translation>该客户机可以向其整个网络宣告自己是路由器</translation>
    </message>
    <message>
        <source>web interface: {panel} &gt; Options &gt; Router Advertisement; or radv: 1 in {file}</source>
        <translation>Web 界面：{panel} &gt; Options &gt; Router Advertisement；或在 {file} 中设置 radv: 1</translation>
    </message>
    <message>
        <source>Input policy</source>
        <translation>入站默认策略</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is {likely}{fate} by the input policy of {owner}</source>
        <translation>来自 {sender} 的 {Packet}{likely}被 {owner} 的入站默认策略{fate}</translation>
    </message>
    <message>
        <source>The client gets no answer until it gives up; with a policy of REJECT it sees “connection refused” at once.</source>
        <translation>客户端在放弃之前一直得不到应答；若默认策略为 REJECT，则会立即看到“连接被拒绝”。</translation>
    </message>
    <message>
        <source>{Packet} comes into {device} at {after}, on its way to {receiver}.</source>
        <translation>{Packet}在前往 {receiver} 途中，从 {after} 进入 {device}。</translation>
    </message>
    <message>
        <source>No rule of {owner} lets it in: it comes to the end of the chain, where the policy stands: {culprit}.{unsure}</source>
        <translation>{owner} 没有规则允许它进入：它走到了链的末尾，由那里的默认策略处理：{culprit}。{unsure}</translation>
    </message>
    <message>
        <source>The policy applies to all that no rule allows. {receiver} never saw the packet.</source>
        <translation>默认策略适用于未被任何规则允许的一切。{receiver} 从未看到该数据包。</translation>
    </message>
    <message>
        <source>Allow it with a rule of {owner}</source>
        <translation>用 {owner} 的规则放行它</translation>
    </message>
    <message>
        <source>whoever the rule names can reach that service</source>
        <translation>规则所指定的对象可以访问该服务</translation>
    </message>
    <message>
        <source>web interface: {panel} &gt; Add; or in {file}, section [RULES]: {allow}</source>
        <translation>Web 界面：{panel} &gt; Add；或在 {file} 的 [RULES] 段中：{allow}</translation>
    </message>
    <message>
        <source>everything that no rule forbids can reach it, from everywhere</source>
        <translation>未被规则禁止的一切都可以从任何地方访问它</translation>
    </message>
    <message>
        <source>web interface: {panel} &gt; Options &gt; Input Policy</source>
        <translation>Web 界面：{panel} &gt; Options &gt; Input Policy</translation>
    </message>
    <message>
        <source>Output policy</source>
        <translation>出站默认策略</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is {likely}{fate} by the output policy of {owner}</source>
        <translation>来自 {sender} 的 {Packet}{likely}被 {owner} 的出站默认策略{fate}</translation>
    </message>
    <message>
        <source>The guest cannot reach the service; with a policy of REJECT it is refused at once.</source>
        <translation>客户机无法访问该服务；若默认策略为 REJECT，则会立即被拒绝。</translation>
    </message>
    <message>
        <source>{Packet} leaves {sender} and comes into {device} at {after}.</source>
        <translation>{Packet}离开 {sender}，从 {after} 进入 {device}。</translation>
    </message>
    <message>
        <source>No rule of {owner} lets it out: it comes to the end of the chain, where the policy stands: {culprit}.{unsure}</source>
        <translation>{owner} 没有规则允许它发出：它走到了链的末尾，由那里的默认策略处理：{culprit}。{unsure}</translation>
    </message>
    <message>
        <source>The policy applies to all that no rule allows. The packet never left the guest&apos;s own firewall bridge.</source>
        <translation>默认策略适用于未被任何规则允许的一切。数据包从未离开客户机自己的防火墙网桥。</translation>
    </message>
    <message>
        <source>the guest can reach that service</source>
        <translation>客户机可以访问该服务</translation>
    </message>
    <message>
        <source>web interface: {panel} &gt; Add (direction out); or in {file}, section [RULES]: {allow}</source>
        <translation>Web 界面：{panel} &gt; Add（方向为 out）；或在 {file} 的 [RULES] 段中：{allow}</translation>
    </message>
    <message>
        <source>the guest can reach everything</source>
        <translation>客户机可以访问一切</translation>
    </message>
    <message>
        <source>web interface: {panel} &gt; Options &gt; Output Policy</source>
        <translation>Web 界面：{panel} &gt; Options &gt; Output Policy</translation>
    </message>
    <message>
        <source>A rule that somebody wrote</source>
        <translation>人为编写的规则</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is {likely}{fate} by {whose}</source>
        <translation>来自 {sender} 的 {Packet}{likely}被{fate}：{whose}</translation>
    </message>
    <message>
        <source>The connection fails as the rule says: a timeout for DROP, “connection refused” for REJECT.</source>
        <translation>连接按规则规定的方式失败：DROP 为超时，REJECT 为“连接被拒绝”。</translation>
    </message>
    <message>
        <source>There {culprit} ends its way: {text}.{unsure}{written}{meaning}</source>
        <translation>它在那里止于 {culprit}：{text}。{unsure}{written}{meaning}</translation>
    </message>
    <message>
        <source>Change the rule, or put one that accepts above it</source>
        <translation>修改该规则，或在其上方添加一条放行规则</translation>
    </message>
    <message>
        <source>what the rule was made to keep out may come in</source>
        <translation>该规则原本要阻挡的流量可能会进入</translation>
    </message>
    <message>
        <source>web interface: {place}; or in {file}, section [RULES], above the rule: {allow}</source>
        <translation>Web 界面：{place}；或在 {file} 的 [RULES] 段中，该规则上方：{allow}</translation>
    </message>
    <message>
        <source>The firewall&apos;s own silent rules</source>
        <translation>防火墙自身的静默规则</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is {likely}{fate} by a silent rule of the firewall: {culprit}</source>
        <translation>来自 {sender} 的 {Packet}{likely}被防火墙的静默规则{fate}：{culprit}</translation>
    </message>
    <message>
        <source>It fails, and the firewall&apos;s log says nothing about it.</source>
        <translation>它会失败，而防火墙日志对此没有任何记录。</translation>
    </message>
    <message>
        <source>{culprit} is there for {purpose}, and it never writes a log line.{unsure}</source>
        <translation>此规则用于拦截：{purpose}；它从不写日志：{culprit}。{unsure}</translation>
    </message>
    <message>
        <source>Accept it with a rule of {owner}: rules are asked before the policy and its silent rules</source>
        <translation>用 {owner} 的规则放行它：规则先于默认策略及其静默规则被询问</translation>
    </message>
    <message>
        <source>MAC filter</source>
        <translation>MAC 过滤器</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is {likely}dropped by the MAC filter of {owner}</source>
        <translation>来自 {sender} 的 {Packet}{likely}被 {owner} 的 MAC 过滤器丢弃</translation>
    </message>
    <message>
        <source>Nested guests, VRRP addresses or macvlan devices inside the guest have no network, while the guest itself has.</source>
        <translation>嵌套客户机、VRRP 地址或客户机内的 macvlan 设备没有网络，而客户机自身有网络。</translation>
    </message>
    <message>
        <source>{Packet} comes into {device} at {after}, with the sender&apos;s MAC {mac}.</source>
        <translation>{Packet}从 {after} 进入 {device}，发送方 MAC：{mac}。</translation>
    </message>
    <message>
        <source>The MAC of this NIC is {own}: {culprit} drops whatever the guest sends with another one, without a log line.{unsure}</source>
        <translation>此 NIC 的 MAC：{own}。客户机以其他 MAC 发出的一切都会被丢弃，且不写日志：{culprit}。{unsure}</translation>
    </message>
    <message>
        <source>Let the guest send with its own MAC only</source>
        <translation>让客户机只用自己的 MAC 发送</translation>
    </message>
    <message>
        <source>in the guest: route or masquerade instead of bridging; use a VRRP mode without a virtual MAC</source>
        <translation>在客户机中：用路由或地址伪装（masquerade）代替桥接；使用不带虚拟 MAC 的 VRRP 模式</translation>
    </message>
    <message>
        <source>Switch the MAC filter of {owner} off</source>
        <translation>关闭 {owner} 的 MAC 过滤器</translation>
    </message>
    <message>
        <source>the guest can send in the name of any other machine of its network</source>
        <translation>客户机可以冒用其网络中任何其他机器的身份发送</translation>
    </message>
    <message>
        <source>web interface: {panel} &gt; Options &gt; MAC filter; or macfilter: 0 in {file}</source>
        <translation>Web 界面：{panel} &gt; Options &gt; MAC filter；或在 {file} 中设置 macfilter: 0</translation>
    </message>
    <message>
        <source>IP filter</source>
        <translation>IP 过滤器</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is {likely}dropped by the IP filter of {owner}</source>
        <translation>来自 {sender} 的 {Packet}{likely}被 {owner} 的 IP 过滤器丢弃</translation>
    </message>
    <message>
        <source>A second address of the guest has no network, while its first one works.</source>
        <translation>客户机的第二个地址没有网络，而第一个地址正常。</translation>
    </message>
    <message>
        <source>{Packet} comes into {device} at {after}, with the sender&apos;s address {address}.</source>
        <translation>{Packet}从 {after} 进入 {device}，发送方地址：{address}。</translation>
    </message>
    <message>
        <source>This address is not in the IP set {set} of {owner}: {culprit} drops whatever comes from others, without a log line.{unsure}</source>
        <translation>该地址不在 {owner} 的 IP 集 {set} 中：来自其他地址的一切都会被丢弃，且不写日志：{culprit}。{unsure}</translation>
    </message>
    <message>
        <source>Add {address} to the IP set {set} of {owner}</source>
        <translation>将 {address} 添加到 {owner} 的 IP 集 {set}</translation>
    </message>
    <message>
        <source>web interface: {panel} &gt; IPSet &gt; {set}; or in {file}, section [IPSET {set}]: {address}</source>
        <translation>Web 界面：{panel} &gt; IPSet &gt; {set}；或在 {file} 的 [IPSET {set}] 段中：{address}</translation>
    </message>
    <message>
        <source>Switch the IP filter of {owner} off</source>
        <translation>关闭 {owner} 的 IP 过滤器</translation>
    </message>
    <message>
        <source>the guest can send in the name of any address</source>
        <translation>客户机可以冒用任何地址发送</translation>
    </message>
    <message>
        <source>web interface: {panel} &gt; Options &gt; IP filter; or ipfilter: 0 in {file}, and remove the IP set {set}</source>
        <translation>Web 界面：{panel} &gt; Options &gt; IP filter；或在 {file} 中设置 ipfilter: 0，并删除 IP 集 {set}</translation>
    </message>
    <message>
        <source>ARP filter</source>
        <translation>ARP 过滤器</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is {likely}dropped by the ARP filter of {owner}</source>
        <translation>来自 {sender} 的 {Packet}{likely}被 {owner} 的 ARP 过滤器丢弃</translation>
    </message>
    <message>
        <source>The address cannot be reached although the guest has it: nobody learns its MAC.</source>
        <translation>尽管客户机有该地址，仍无法访问：没有人能学到它的 MAC。</translation>
    </message>
    <message>
        <source>{Packet} comes into {device} at {after} and speaks for the address {address}.</source>
        <translation>{Packet}从 {after} 进入 {device}，声称拥有此地址：{address}。</translation>
    </message>
    <message>
        <source>The IP filter of {owner} allows these addresses: {allowed}. {culprit} drops ARP for any other, without a log line.{unsure}</source>
        <translation>{owner} 的 IP 过滤器允许以下地址：{allowed}。任何其他地址的 ARP 都会被丢弃，且不写日志：{culprit}。{unsure}</translation>
    </message>
    <message>
        <source>Without ARP no packet finds its way, whatever other rules say. Addresses that the guest got by DHCP are easily forgotten in that list.</source>
        <translation>没有 ARP，无论其他规则如何，数据包都无法到达。客户机通过 DHCP 获得的地址很容易被遗漏在该列表之外。</translation>
    </message>
    <message>
        <source>Give the guest an address that is in the list</source>
        <translation>给客户机配置列表中的地址</translation>
    </message>
    <message>
        <source>the guest&apos;s address changes</source>
        <translation>客户机的地址会改变</translation>
    </message>
    <message>
        <source>in the guest&apos;s network settings, or in its configuration on Proxmox VE</source>
        <translation>在客户机的网络设置中，或在 Proxmox VE 上的客户机配置中</translation>
    </message>
    <message>
        <source>The policy of the chain FORWARD</source>
        <translation>FORWARD 链的默认策略</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is {likely}{fate} in {device} by {culprit}</source>
        <translation>来自 {sender} 的 {Packet}{likely}在 {device} 中被{fate}：{culprit}</translation>
    </message>
    <message>
        <source>Guests with the firewall, or all guests, lose their network after something else on the node was started, often Docker.</source>
        <translation>节点上启动其他程序（常为 Docker）之后，启用防火墙的客户机或所有客户机失去网络。</translation>
    </message>
    <message>
        <source>No rule of the chain FORWARD has the last word about it: Proxmox VE&apos;s own chains only drop what is forbidden and pass on the rest.</source>
        <translation>FORWARD 链中没有规则对它作出最终决定：Proxmox VE 自己的链只丢弃被禁止的，其余继续往下传递。</translation>
    </message>
    <message>
        <source>So the chain&apos;s end decides: {culprit} is {text}.{unsure} {who}</source>
        <translation>因此由链的末尾决定：{culprit}，内容为 {text}。{unsure}{who}</translation>
    </message>
    <message>
        <source>Move Docker into a guest</source>
        <translation>将 Docker 移入客户机</translation>
    </message>
    <message>
        <source>none seen for the node; the containers move</source>
        <translation>对节点未发现；容器需要迁移</translation>
    </message>
    <message>
        <source>install Docker in a VM, and remove it from the node</source>
        <translation>在虚拟机中安装 Docker，并从节点上卸载它</translation>
    </message>
    <message>
        <source>Accept what goes from a bridge port to a bridge port, ahead of the policy</source>
        <translation>在默认策略之前，放行从网桥端口到网桥端口的流量</translation>
    </message>
    <message>
        <source>Docker&apos;s own isolation no longer covers bridged guests</source>
        <translation>Docker 自身的隔离不再涵盖桥接的客户机</translation>
    </message>
    <message>
        <source>iptables -I {where} -m physdev --physdev-is-bridged -j ACCEPT (gone after a restart; the guests&apos; own rules are asked only where they come first)</source>
        <translation>iptables -I {where} -m physdev --physdev-is-bridged -j ACCEPT（重启后失效；只有客户机自己的规则排在前面时才会被询问）</translation>
    </message>
    <message>
        <source>Set the policy of FORWARD back to ACCEPT</source>
        <translation>将 FORWARD 的默认策略改回 ACCEPT</translation>
    </message>
    <message>
        <source>whoever set it may set it again; the node then forwards for everybody</source>
        <translation>设置它的程序可能会再次设置；此后节点会为所有人转发</translation>
    </message>
    <message>
        <source>iptables -P FORWARD ACCEPT</source>
        <translation>iptables -P FORWARD ACCEPT</translation>
    </message>
    <message>
        <source>SYN flood protection</source>
        <translation>SYN 泛洪防护</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is {likely}dropped in {device} by the SYN flood protection of the node</source>
        <translation>来自 {sender} 的 {Packet}{likely}在 {device} 中被节点的 SYN 泛洪防护丢弃</translation>
    </message>
    <message>
        <source>Under load some new connections start late (after one, three, seven seconds) or fail; open ones work.</source>
        <translation>高负载下，部分新连接延迟建立（一秒、三秒、七秒之后）或失败；已打开的连接正常。</translation>
    </message>
    <message>
        <source>{Packet} comes into {device} at {after}.</source>
        <translation>{Packet}从 {after} 进入 {device}。</translation>
    </message>
    <message>
        <source>The node&apos;s option protection_synflood allows a sender only so many new connections a second. Beyond that {culprit} drops SYNs before anything else looks at them.{unsure}</source>
        <translation>节点的选项 protection_synflood 限制每个发送方每秒的新连接数。超出部分的 SYN 在其他任何检查之前就被丢弃：{culprit}。{unsure}</translation>
    </message>
    <message>
        <source>Raise the limit</source>
        <translation>提高限制</translation>
    </message>
    <message>
        <source>a real flood gets through longer</source>
        <translation>真正的泛洪攻击能通过的时间更长</translation>
    </message>
    <message>
        <source>host.fw, section [OPTIONS]: protection_synflood_rate and protection_synflood_burst</source>
        <translation>host.fw，[OPTIONS] 段：protection_synflood_rate 和 protection_synflood_burst</translation>
    </message>
    <message>
        <source>Switch the protection off</source>
        <translation>关闭该防护</translation>
    </message>
    <message>
        <source>none against floods of SYNs from outside any more</source>
        <translation>不再防御来自外部的 SYN 泛洪</translation>
    </message>
    <message>
        <source>host.fw, section [OPTIONS]: protection_synflood: 0</source>
        <translation>host.fw，[OPTIONS] 段：protection_synflood: 0</translation>
    </message>
    <message>
        <source>Open fewer connections: keep them open, or use a pool</source>
        <translation>减少新建连接：保持连接打开，或使用连接池</translation>
    </message>
    <message>
        <source>in the client&apos;s settings</source>
        <translation>在客户端的设置中</translation>
    </message>
    <message>
        <source>the router advertisement filter of {owner}</source>
        <translation>{owner} 的路由器通告过滤器</translation>
    </message>
    <message>
        <source>a rule of the security group {group}</source>
        <translation>安全组 {group} 的一条规则</translation>
    </message>
    <message>
        <source>a rule of the security group {group}, which {owner} uses</source>
        <translation>{owner} 所用安全组 {group} 的一条规则</translation>
    </message>
    <message>
        <source>the IP set blacklist of the datacenter</source>
        <translation>数据中心的 IP 集 blacklist</translation>
    </message>
    <message>
        <source>a rule of {owner}</source>
        <translation>{owner} 的一条规则</translation>
    </message>
    <message>
        <source>{rule}, which the firewall made</source>
        <translation>{rule}，由防火墙生成</translation>
    </message>
    <message>
        <source>{rule}, which is not Proxmox VE&apos;s</source>
        <translation>{rule}，不属于 Proxmox VE</translation>
    </message>
    <message>
        <source>guest {vmid}</source>
        <translation>客户机 {vmid}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {text}</source>
        <translation>{file}，第 {line} 行：{text}</translation>
    </message>
    <message>
        <source>the firewall</source>
        <translation>防火墙</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>No counter and no trace names the rule: of all rules that this packet can meet there, it is the one that fits.</source>
        <translation>没有计数器或记录指明是哪条规则：在该数据包于那里可能遇到的所有规则中，这是与之相符的那一条。</translation>
    </message>
    <message>
        <source>It is written in {origin}.</source>
        <translation>它写在 {origin}。</translation>
    </message>
    <message>
        <source>Node &gt; Firewall</source>
        <translation>Node &gt; Firewall</translation>
    </message>
    <message>
        <source>Network card hangs</source>
        <translation>网卡卡死</translation>
    </message>
    <message>
        <source>{Packet} from {sender} {fate}: the kernel says that the card hangs</source>
        <translation>来自 {sender} 的 {Packet}{fate}：内核报告该网卡卡死</translation>
    </message>
    <message>
        <source>The whole node loses its network for seconds at a time, often under load.</source>
        <translation>整个节点每次断网数秒，常发生在高负载时。</translation>
    </message>
    <message>
        <source>{Packet} was last seen at {seen}, on its way to {card}.</source>
        <translation>{Packet}在前往 {card} 途中，最后一次出现在 {seen}。</translation>
    </message>
    <message>
        <source>The kernel logged at that time: {line}</source>
        <translation>内核当时的日志：{line}</translation>
    </message>
    <message>
        <source>Switch segmentation offload off: known to stop it with many Intel cards (e1000e)</source>
        <translation>关闭分段卸载（offload）：已知对许多 Intel 网卡（e1000e）有效</translation>
    </message>
    <message>
        <source>the node&apos;s CPU works more at high rates</source>
        <translation>高速率下节点的 CPU 负担增加</translation>
    </message>
    <message>
        <source>ethtool -K {card} tso off gso off; to keep it: post-up in /etc/network/interfaces</source>
        <translation>ethtool -K {card} tso off gso off；要永久保留：/etc/network/interfaces 中的 post-up</translation>
    </message>
    <message>
        <source>Update kernel and the card&apos;s firmware</source>
        <translation>更新内核和网卡固件</translation>
    </message>
    <message>
        <source>the node must be started again</source>
        <translation>节点必须重启</translation>
    </message>
    <message>
        <source>apt update, apt full-upgrade, reboot</source>
        <translation>apt update、apt full-upgrade、reboot</translation>
    </message>
    <message>
        <source>Look at cable, switch port and power saving of the card</source>
        <translation>检查网线、交换机端口和网卡的节能设置</translation>
    </message>
    <message>
        <source>dmesg | grep {card}; ethtool -S {card}; BIOS: ASPM</source>
        <translation>dmesg | grep {card}; ethtool -S {card}；BIOS：ASPM</translation>
    </message>
    <message>
        <source>Upstream takes other MAC addresses only</source>
        <translation>上游只接受其他 MAC 地址</translation>
    </message>
    <message>
        <source>Nothing answers {guest} behind {uplink}, while others are answered: most likely its MAC address is not let in upstream</source>
        <translation>{uplink} 之外没有任何设备应答 {guest}，而其他发送方能得到应答：很可能其 MAC 地址未被上游放行</translation>
    </message>
    <message>
        <source>The guest reaches the node and its neighbours on the node, but nothing outside.</source>
        <translation>客户机可以访问节点及节点上的邻居，但无法访问任何外部地址。</translation>
    </message>
    <message>
        <source>{count} packets of {guest} left by {uplink} with its MAC address {mac}. None was answered, and nothing at all came in for it.</source>
        <translation>{guest} 有 {count} 个数据包以其 MAC 地址 {mac} 经 {uplink} 离开。它们都没有得到应答，也没有任何发给它的数据包进入。</translation>
    </message>
    <message>
        <source>Others asked {target} through {uplink} in this trace and got answers: it is there, and the way to it works.</source>
        <translation>本次记录中，其他发送方经 {uplink} 询问 {target} 并得到了应答：它确实存在，通往它的路径正常。</translation>
    </message>
    <message>
        <source>So what is lost is lost beyond this node: most likely the switch, the provider or the Wi-Fi access point lets in known MAC addresses only.</source>
        <translation>因此，丢失发生在本节点之外：很可能是交换机、提供商或 Wi-Fi 接入点只放行已知的 MAC 地址。</translation>
    </message>
    <message>
        <source>Use a MAC address that the provider gave out for the guest</source>
        <translation>使用提供商为该客户机分配的 MAC 地址</translation>
    </message>
    <message>
        <source>the provider&apos;s panel; then web interface: {guest} &gt; Hardware or Network &gt; the NIC &gt; MAC address</source>
        <translation>提供商的控制面板；然后在 Web 界面：{guest} &gt; Hardware 或 Network &gt; 该 NIC &gt; MAC address</translation>
    </message>
    <message>
        <source>Route instead of bridging: all packets then leave with the node&apos;s own MAC address</source>
        <translation>用路由代替桥接：此后所有数据包都以节点自己的 MAC 地址离开</translation>
    </message>
    <message>
        <source>the guest&apos;s addresses must be routed to the node, or be masqueraded</source>
        <translation>客户机的地址必须路由到节点，或做地址伪装（masquerade）</translation>
    </message>
    <message>
        <source>/etc/network/interfaces: a bridge without ports for the guests, and routes or NAT on the node</source>
        <translation>/etc/network/interfaces：为客户机设置一个不含端口的网桥，并在节点上配置路由或 NAT</translation>
    </message>
    <message>
        <source>Allow more MAC addresses on the switch&apos;s port</source>
        <translation>在交换机端口上允许更多 MAC 地址</translation>
    </message>
    <message>
        <source>on the switch: port security; hypervisor above this node: allow MAC spoofing</source>
        <translation>在交换机上：端口安全；在本节点之上的虚拟化平台：允许 MAC 欺骗</translation>
    </message>
    <message>
        <source>Multicast snooping without a querier</source>
        <translation>启用了组播侦听但没有查询器</translation>
    </message>
    <message>
        <source>The neighbour solicitation for {guest} does not reach {port}: most likely {bridge} forgot that {guest} listens</source>
        <translation>对 {guest} 的邻居请求没有到达 {port}：很可能 {bridge} 忘记了 {guest} 在监听</translation>
    </message>
    <message>
        <source>IPv6 to the guest works after its start and stops after some minutes, until the guest itself sends.</source>
        <translation>客户机启动后 IPv6 正常，几分钟后中断，直到客户机自己发送数据。</translation>
    </message>
    <message>
        <source>The solicitation comes into {bridge} at {entry}, and never goes out at {port}, where the guest with that address is. No such address spoke afterwards.</source>
        <translation>该请求从 {entry} 进入 {bridge}，但始终没有从拥有该地址的客户机所在的 {port} 发出。此后也未看到来自该地址的任何数据包。</translation>
    </message>
    <message>
        <source>{bridge} sends multicast only to ports that asked for it (multicast_snooping is 1), and asks nobody itself (multicast_querier is 0).</source>
        <translation>{bridge} 只将组播发送到请求过的端口（multicast_snooping 为 1），而自己不向任何端口查询（multicast_querier 为 0）。</translation>
    </message>
    <message>
        <source>Ports that nobody asks again are forgotten after about four minutes: that is most likely why the solicitation is not sent to {port}.</source>
        <translation>不再被查询的端口约四分钟后就会被遗忘：这很可能就是该请求未发送到 {port} 的原因。</translation>
    </message>
    <message>
        <source>Let the bridge ask</source>
        <translation>让网桥发出查询</translation>
    </message>
    <message>
        <source>the bridge sends a query every two minutes</source>
        <translation>网桥每两分钟发送一次查询</translation>
    </message>
    <message>
        <source>/etc/network/interfaces, at {bridge}: post-up echo 1 &gt; /sys/class/net/{bridge}/bridge/multicast_querier</source>
        <translation>/etc/network/interfaces 中 {bridge} 处：post-up echo 1 &gt; /sys/class/net/{bridge}/bridge/multicast_querier</translation>
    </message>
    <message>
        <source>Switch snooping off on the bridge</source>
        <translation>关闭该网桥的组播侦听</translation>
    </message>
    <message>
        <source>multicast is sent to all ports of the bridge</source>
        <translation>组播会发往网桥的所有端口</translation>
    </message>
    <message>
        <source>/etc/network/interfaces, at {bridge}: bridge-mcsnoop no</source>
        <translation>/etc/network/interfaces 中 {bridge} 处：bridge-mcsnoop no</translation>
    </message>
    <message>
        <source>Bond without a partner</source>
        <translation>bond 没有对端</translation>
    </message>
    <message>
        <source>The links of {bond} do not join one aggregator: the switch does not take them for one</source>
        <translation>{bond} 的链路未加入同一个聚合组：交换机没有把它们当作一条链路</translation>
    </message>
    <message>
        <source>Only a part of the bond carries traffic; where the switch sends to the other links, packets are lost.</source>
        <translation>bond 中只有一部分链路承载流量；交换机发往其余链路的数据包会丢失。</translation>
    </message>
    <message>
        <source>Packets of this trace crossed {bond}, which is set to LACP (802.3ad).</source>
        <translation>此记录中的数据包经过了 {bond}，其模式设为 LACP (802.3ad)。</translation>
    </message>
    <message>
        <source>Its links that are up should share one aggregator, and do not: {slaves}.</source>
        <translation>其中处于 up 状态的链路应属于同一个聚合组，实际却不是：{slaves}。</translation>
    </message>
    <message>
        <source>So the other side does not bundle them, or not together: the ports of the switch are in no LACP group, or in several.</source>
        <translation>因此对端没有聚合这些链路，或没有聚合到一起：交换机端口不在任何 LACP 组中，或分属多个组。</translation>
    </message>
    <message>
        <source>Put the switch&apos;s ports into one LACP group</source>
        <translation>将交换机端口放入同一个 LACP 组</translation>
    </message>
    <message>
        <source>the links are down for a moment</source>
        <translation>链路会短暂中断</translation>
    </message>
    <message>
        <source>on the switch: the ports of all links of {bond} in one LAG or port channel, mode active</source>
        <translation>在交换机上：将 {bond} 所有链路对应的端口放入同一个 LAG 或 port channel，模式为 active</translation>
    </message>
    <message>
        <source>Use a mode that needs nothing of the switch</source>
        <translation>改用不需要交换机配合的模式</translation>
    </message>
    <message>
        <source>one link at a time carries the traffic</source>
        <translation>同一时间只有一条链路承载流量</translation>
    </message>
    <message>
        <source>/etc/network/interfaces, at {bond}: bond-mode active-backup</source>
        <translation>/etc/network/interfaces 中 {bond} 处：bond-mode active-backup</translation>
    </message>
    <message>
        <source>{guest} ({interface})</source>
        <translation>{guest} ({interface})</translation>
    </message>
    <message>
        <source>{nic} of {guest}</source>
        <translation>{guest} 的 {nic}</translation>
    </message>
    <message>
        <source>{owner} ({mac})</source>
        <translation>{owner} ({mac})</translation>
    </message>
    <message>
        <source>a station behind {interface}</source>
        <translation>{interface} 后面的一台设备</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>tag {tag}</source>
        <translation>标签 {tag}</translation>
    </message>
    <message>
        <source>is unplugged</source>
        <translation>网线已拔出</translation>
    </message>
    <message>
        <source>The configuration says so: link_down=1. QEMU takes the packet from the tap and drops it.</source>
        <translation>配置中如此设定：link_down=1。QEMU 从 tap 取走数据包后将其丢弃。</translation>
    </message>
    <message>
        <source>The configurations of these guests name the same address.</source>
        <translation>这些客户机的配置中写的是同一个地址。</translation>
    </message>
    <message>
        <source>Both are NICs of one guest: it answers for its addresses on every NIC (ARP flux).</source>
        <translation>两者是同一客户机的 NIC：它在每个 NIC 上都应答自己的所有地址（ARP flux）。</translation>
    </message>
    <message>
        <source>They are two stations that have the same address.</source>
        <translation>这是两台地址相同的设备。</translation>
    </message>
    <message>
        <source>A link is down</source>
        <translation>链路断开</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is lost at {after}: {link} {state}</source>
        <translation>来自 {sender} 的 {Packet}在 {after} 处丢失：{link} {state}</translation>
    </message>
    <message>
        <source>Nothing reaches that side; clients get a timeout.</source>
        <translation>没有任何数据包能到达那一侧；客户端会超时。</translation>
    </message>
    <message>
        <source>{Packet} was last seen at {after}, on its way to {receiver}.</source>
        <translation>最后一次看到 {Packet}是在 {after}，当时正发往 {receiver}。</translation>
    </message>
    <message>
        <source>{link} {state}.{config}</source>
        <translation>{link} {state}。{config}</translation>
    </message>
    <message>
        <source>Plug {nic} in again: take link_down away</source>
        <translation>重新接上 {nic}：去掉 link_down</translation>
    </message>
    <message>
        <source>web interface: guest &gt; Hardware or Network &gt; the NIC &gt; clear Disconnect; or in the guest&apos;s configuration: take link_down=1 out of the line of that NIC</source>
        <translation>Web 界面：客户机 &gt; Hardware 或 Network &gt; 该 NIC &gt; 取消勾选 Disconnect；或在客户机配置中，从该 NIC 的配置行去掉 link_down=1</translation>
    </message>
    <message>
        <source>A guest&apos;s port is in no bridge</source>
        <translation>客户机端口不在任何网桥中</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is lost at {loose}: it is in no bridge</source>
        <translation>来自 {sender} 的 {Packet}在 {loose} 处丢失：该接口不在任何网桥中</translation>
    </message>
    <message>
        <source>The guest has no network on that NIC, although it runs.</source>
        <translation>客户机虽在运行，但该 NIC 没有网络。</translation>
    </message>
    <message>
        <source>{loose} is a port of no bridge. It belongs into {home}. {what}</source>
        <translation>{loose} 不是任何网桥的端口。它应属于 {home}。{what}</translation>
    </message>
    <message>
        <source>Most likely the node&apos;s network was restarted while the guest ran: that takes bridges down and up without the guests&apos; ports.</source>
        <translation>很可能是在客户机运行期间重启了节点的网络：网桥会因此先关闭再启用，但不会带上客户机的端口。</translation>
    </message>
    <message>
        <source>Put {loose} back into its bridge</source>
        <translation>将 {loose} 放回其网桥</translation>
    </message>
    <message>
        <source>a NIC with a VLAN tag or trunks needs those set again, too: then use the next way</source>
        <translation>带 VLAN 标签或 trunks 的 NIC 还需重新设置这些项：此时请用下一个办法</translation>
    </message>
    <message>
        <source>ip link set {loose} master {home}</source>
        <translation>ip link set {loose} master {home}</translation>
    </message>
    <message>
        <source>Replug {nic}</source>
        <translation>重新插接 {nic}</translation>
    </message>
    <message>
        <source>the guest sees its link go down for a moment</source>
        <translation>客户机会看到链路短暂断开</translation>
    </message>
    <message>
        <source>web interface: guest &gt; Hardware or Network &gt; the NIC: change the bridge and change it back; or stop and start the guest</source>
        <translation>Web 界面：客户机 &gt; Hardware 或 Network &gt; 该 NIC：改成别的网桥再改回来；或停止并重新启动客户机</translation>
    </message>
    <message>
        <source>Change the network with ifreload instead of a restart</source>
        <translation>更改网络时用 ifreload，不要重启网络服务</translation>
    </message>
    <message>
        <source>ifreload -a (never systemctl restart networking while guests run)</source>
        <translation>ifreload -a（有客户机运行时切勿执行 systemctl restart networking）</translation>
    </message>
    <message>
        <source>A bridge port is not forwarding</source>
        <translation>网桥端口未处于转发状态</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is dropped in {device}: port {port} does not forward</source>
        <translation>来自 {sender} 的 {Packet}在 {device} 中被丢弃：端口 {port} 不转发</translation>
    </message>
    <message>
        <source>For some seconds after a start or a change, or for ever, nothing passes that port.</source>
        <translation>在启动或更改后的数秒内，或一直如此，该端口不通过任何数据包。</translation>
    </message>
    <message>
        <source>{Packet} comes into {device} at {after}; it should leave by {next}.</source>
        <translation>{Packet}从 {after} 进入 {device}；它应从 {next} 离开。</translation>
    </message>
    <message>
        <source>Switch STP off and set the forward delay to 0</source>
        <translation>关闭 STP 并将转发延迟设为 0</translation>
    </message>
    <message>
        <source>a loop in the wiring is then not cut any more: only where there is none</source>
        <translation>连线中的环路将不再被切断：仅可用于没有环路的环境</translation>
    </message>
    <message>
        <source>/etc/network/interfaces, at {device}: bridge-stp off, bridge-fd 0; then ifreload -a</source>
        <translation>/etc/network/interfaces 中 {device} 处：bridge-stp off，bridge-fd 0；然后执行 ifreload -a</translation>
    </message>
    <message>
        <source>Set the port to forwarding</source>
        <translation>将端口设为转发状态</translation>
    </message>
    <message>
        <source>lasts until the port is made anew; STP may set it back</source>
        <translation>有效期到端口被重新创建为止；STP 可能会改回</translation>
    </message>
    <message>
        <source>bridge link set dev {port} state 3</source>
        <translation>bridge link set dev {port} state 3</translation>
    </message>
    <message>
        <source>Wait for the forward delay</source>
        <translation>等待转发延迟结束</translation>
    </message>
    <message>
        <source>works only where the state is on its way to forwarding</source>
        <translation>仅当端口正在转入转发状态时有效</translation>
    </message>
    <message>
        <source>bridge -d link show dev {port}</source>
        <translation>bridge -d link show dev {port}</translation>
    </message>
    <message>
        <source>Isolated ports</source>
        <translation>隔离的端口</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is dropped in {device}: {in} and {out} are isolated from each other</source>
        <translation>来自 {sender} 的 {Packet}在 {device} 中被丢弃：{in} 与 {out} 相互隔离</translation>
    </message>
    <message>
        <source>The two guests reach everybody else, but not each other.</source>
        <translation>这两台客户机能访问其他所有对象，唯独不能互访。</translation>
    </message>
    <message>
        <source>Both ports are isolated: a bridge passes nothing from one isolated port to another. That is what isolation is for.</source>
        <translation>两个端口都是隔离端口：网桥不会在隔离端口之间传递任何数据包。这正是隔离的目的。</translation>
    </message>
    <message>
        <source>Leave it so, if these guests must not talk to each other</source>
        <translation>若这些客户机不应互通，则保持现状</translation>
    </message>
    <message>
        <source>Take the isolation off one of the ports</source>
        <translation>取消其中一个端口的隔离</translation>
    </message>
    <message>
        <source>that guest can then talk to all guests of the network</source>
        <translation>该客户机随后可与该网络的所有客户机通信</translation>
    </message>
    <message>
        <source>SDN: Datacenter &gt; SDN &gt; VNets &gt; the VNet &gt; clear Isolate Ports, then Apply; by hand: bridge link set dev {out} isolated off</source>
        <translation>SDN：Datacenter &gt; SDN &gt; VNets &gt; 该 VNet &gt; 取消勾选 Isolate Ports，然后 Apply；手动：bridge link set dev {out} isolated off</translation>
    </message>
    <message>
        <source>VLAN missing on a bridge port</source>
        <translation>网桥端口缺少 VLAN</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is dropped in {device}: {port} has not {vlan} among its VLANs</source>
        <translation>来自 {sender} 的 {Packet}在 {device} 中被丢弃：{port} 的 VLAN 中不含 {vlan}</translation>
    </message>
    <message>
        <source>The guests are in different VLANs for the bridge, so they never hear each other.</source>
        <translation>对网桥来说这些客户机属于不同的 VLAN，因此彼此完全不通。</translation>
    </message>
    <message>
        <source>{lets} The packet is in VLAN {vlan}.</source>
        <translation>{lets}该数据包属于 VLAN {vlan}。</translation>
    </message>
    <message>
        <source>Give both guests the same VLAN tag</source>
        <translation>给两台客户机设置相同的 VLAN 标签</translation>
    </message>
    <message>
        <source>they change their network</source>
        <translation>它们会换到另一个网络</translation>
    </message>
    <message>
        <source>web interface: guest &gt; Hardware or Network &gt; the NIC &gt; VLAN Tag</source>
        <translation>Web 界面：客户机 &gt; Hardware 或 Network &gt; 该 NIC &gt; VLAN Tag</translation>
    </message>
    <message>
        <source>Let the VLAN through at {port}</source>
        <translation>在 {port} 上放行该 VLAN</translation>
    </message>
    <message>
        <source>all of that VLAN can pass there</source>
        <translation>该 VLAN 的所有流量都能从那里通过</translation>
    </message>
    <message>
        <source>a guest that tags itself: trunks= at its NIC; an uplink: /etc/network/interfaces, at {device}: bridge-vids, then ifreload -a</source>
        <translation>自行打标签的客户机：在其 NIC 上设置 trunks=；上联口：在 /etc/network/interfaces 中 {device} 处设置 bridge-vids，然后执行 ifreload -a</translation>
    </message>
    <message>
        <source>VLAN tag on a bridge that is not VLAN-aware</source>
        <translation>在非 VLAN 感知的网桥上使用 VLAN 标签</translation>
    </message>
    <message>
        <source>{from} asks for {to} in vain: they sit on two bridges, {here} and {there}</source>
        <translation>{from} 询问 {to} 没有结果：它们位于两个网桥 {here} 和 {there} 上</translation>
    </message>
    <message>
        <source>The two guests never hear each other, although both are configured on {bridge}.</source>
        <translation>两台客户机虽然都配置在 {bridge} 上，却完全不通。</translation>
    </message>
    <message>
        <source>{from} asks for {to} by ARP, so it takes it for a neighbour. No answer came.</source>
        <translation>{from} 通过 ARP 询问 {to}，即把它视为同一网段的邻居。没有收到应答。</translation>
    </message>
    <message>
        <source>{bridge} is not VLAN-aware. A NIC with a tag is then put on a bridge of its own: {from} ({fromTag}) sits on {here}, {to} ({toTag}) on {there}.</source>
        <translation>{bridge} 不是 VLAN 感知网桥。带标签的 NIC 因此会被放到单独的网桥上：{from}（{fromTag}）位于 {here}，{to}（{toTag}）位于 {there}。</translation>
    </message>
    <message>
        <source>Give both guests the same VLAN tag, or none</source>
        <translation>给两台客户机设置相同的 VLAN 标签，或都不设</translation>
    </message>
    <message>
        <source>Make {bridge} VLAN-aware</source>
        <translation>将 {bridge} 设为 VLAN 感知</translation>
    </message>
    <message>
        <source>guests with a tag must be stopped and started; plan a pause</source>
        <translation>带标签的客户机必须停止后再启动；请安排停机时间</translation>
    </message>
    <message>
        <source>web interface: node &gt; System &gt; Network &gt; {bridge} &gt; VLAN aware, then Apply Configuration</source>
        <translation>Web 界面：节点 &gt; System &gt; Network &gt; {bridge} &gt; VLAN aware，然后 Apply Configuration</translation>
    </message>
    <message>
        <source>A packet larger than the next link takes</source>
        <translation>数据包大于下一链路所能承载的长度</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is dropped in {device}: {narrow} takes {mtu} bytes, it has {length}</source>
        <translation>来自 {sender} 的 {Packet}在 {device} 中被丢弃：{narrow} 最多承载 {mtu} 字节，而它有 {length} 字节</translation>
    </message>
    <message>
        <source>Connections open and then hang as soon as much data is sent; small requests work.</source>
        <translation>连接能够建立，但一发送大量数据就卡住；小请求正常。</translation>
    </message>
    <message>
        <source>{Packet} comes to {after} with {length} bytes; it should go on by {next}.</source>
        <translation>{Packet}以 {length} 字节到达 {after}；它应从 {next} 继续前行。</translation>
    </message>
    <message>
        <source>{narrow} has an MTU of {mtu}, {wide} one of {wideMtu}. A bridge cannot split a packet, and tells nobody: the sender never learns to send less.{kernel}</source>
        <translation>{narrow} 的 MTU 为 {mtu}，{wide} 的 MTU 为 {wideMtu}。网桥不能拆分数据包，也不通知任何一方：发送方无从得知应发送更小的数据包。{kernel}</translation>
    </message>
    <message>
        <source>Give the guest&apos;s NIC the smaller MTU</source>
        <translation>给客户机的 NIC 设置较小的 MTU</translation>
    </message>
    <message>
        <source>large packets are split a little more</source>
        <translation>大数据包会被拆得更细一些</translation>
    </message>
    <message>
        <source>web interface: guest &gt; Hardware or Network &gt; the NIC &gt; MTU: {mtu}; the guest must use it, too</source>
        <translation>Web 界面：客户机 &gt; Hardware 或 Network &gt; 该 NIC &gt; MTU：{mtu}；客户机内部也必须使用该值</translation>
    </message>
    <message>
        <source>Raise the MTU of {narrow}</source>
        <translation>调大 {narrow} 的 MTU</translation>
    </message>
    <message>
        <source>every device behind it must take packets of that size</source>
        <translation>其后的每台设备都必须能承载这一长度的数据包</translation>
    </message>
    <message>
        <source>/etc/network/interfaces, at {narrow}: mtu {length}; then ifreload -a</source>
        <translation>/etc/network/interfaces 中 {narrow} 处：mtu {length}；然后执行 ifreload -a</translation>
    </message>
    <message>
        <source>Limit the segment size of TCP</source>
        <translation>限制 TCP 的报文段长度</translation>
    </message>
    <message>
        <source>helps TCP only; other protocols still lose large packets</source>
        <translation>仅对 TCP 有效；其他协议的大数据包仍会丢失</translation>
    </message>
    <message>
        <source>where the packets are routed: iptables -t mangle -A FORWARD -p tcp --tcp-flags SYN,RST SYN -j TCPMSS --set-mss {mss}</source>
        <translation>在路由数据包的地方：iptables -t mangle -A FORWARD -p tcp --tcp-flags SYN,RST SYN -j TCPMSS --set-mss {mss}</translation>
    </message>
    <message>
        <source>The bridge does not know where the MAC lives</source>
        <translation>网桥不知道该 MAC 在何处</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is dropped in {device}: {device} does not know {mac} and may not flood {port}</source>
        <translation>来自 {sender} 的 {Packet}在 {device} 中被丢弃：{device} 不知道 {mac} 在何处，又不允许向 {port} 泛洪</translation>
    </message>
    <message>
        <source>The receiver gets nothing, unless the bridge learns or is told its address.</source>
        <translation>除非网桥学习到或被告知接收方的地址，否则接收方什么也收不到。</translation>
    </message>
    <message>
        <source>The forwarding database of {device} has no entry for {mac}, and flooding is off at {port}: what is for unknown addresses does not leave there. {learning}</source>
        <translation>{device} 的转发数据库 (FDB) 中没有 {mac} 的条目，且 {port} 已关闭泛洪：目的地址未知的数据包不会从那里发出。{learning}</translation>
    </message>
    <message>
        <source>Enter the address</source>
        <translation>手动添加该地址</translation>
    </message>
    <message>
        <source>lasts until the port is made anew</source>
        <translation>有效期到端口被重新创建为止</translation>
    </message>
    <message>
        <source>bridge fdb add {mac} dev {port} master static</source>
        <translation>bridge fdb add {mac} dev {port} master static</translation>
    </message>
    <message>
        <source>Let the port learn and flood</source>
        <translation>允许该端口学习和泛洪</translation>
    </message>
    <message>
        <source>what is for unknown addresses reaches that guest, too</source>
        <translation>目的地址未知的数据包也会到达该客户机</translation>
    </message>
    <message>
        <source>bridge link set dev {port} learning on flood on; where {device} has bridge-disable-mac-learning 1 in /etc/network/interfaces: take it out</source>
        <translation>bridge link set dev {port} learning on flood on；若 /etc/network/interfaces 中 {device} 设有 bridge-disable-mac-learning 1，则将其去掉</translation>
    </message>
    <message>
        <source>One MAC address at two places</source>
        <translation>同一 MAC 地址出现在两处</translation>
    </message>
    <message>
        <source>{mac} is the MAC address of two: {places} both send with it in {device}</source>
        <translation>{mac} 是两台设备共用的 MAC 地址：{places} 都在 {device} 中用它发送</translation>
    </message>
    <message>
        <source>Connections of both come and go: answers reach whichever sent last.</source>
        <translation>两者的连接时断时续：应答会到达最后发送过数据的那一方。</translation>
    </message>
    <message>
        <source>Packets with the source {mac} come into {device} from {places}. {config}</source>
        <translation>源地址为 {mac} 的数据包从 {places} 进入 {device}。{config}</translation>
    </message>
    <message>
        <source>A bridge believes that an address is where it was heard last: it sends answers there, and the other one misses them.</source>
        <translation>网桥认为地址就在最后一次听到它的地方：它把应答发往那里，另一方就收不到。</translation>
    </message>
    <message>
        <source>Give {nic} a MAC address of its own</source>
        <translation>给 {nic} 设置独有的 MAC 地址</translation>
    </message>
    <message>
        <source>whatever knows the guest by its MAC (DHCP, licences) must be told</source>
        <translation>凡是按 MAC 识别该客户机的地方（DHCP、许可证）都要更新</translation>
    </message>
    <message>
        <source>web interface: guest &gt; Hardware or Network &gt; the NIC &gt; MAC address: empty it for a new one</source>
        <translation>Web 界面：客户机 &gt; Hardware 或 Network &gt; 该 NIC &gt; MAC address：清空即可生成新地址</translation>
    </message>
    <message>
        <source>Where a guest was copied or restored: take “Unique” at the next time</source>
        <translation>若客户机由复制或还原得来：下次请选用“Unique”</translation>
    </message>
    <message>
        <source>web interface: Restore &gt; Unique; qmrestore --unique 1</source>
        <translation>Web 界面：Restore &gt; Unique；qmrestore --unique 1</translation>
    </message>
    <message>
        <source>One IP address at two places</source>
        <translation>同一 IP 地址出现在两处</translation>
    </message>
    <message>
        <source>Two answer for {address}: {one} and {other}</source>
        <translation>{address} 有两方应答：{one} 和 {other}</translation>
    </message>
    <message>
        <source>Connections to the address work now and then: it depends on whose answer came last.</source>
        <translation>到该地址的连接时好时坏：取决于谁的应答最后到达。</translation>
    </message>
    <message>
        <source>Both {one} and {other} answer ARP requests for {address}, within seconds.</source>
        <translation>{one} 和 {other} 在数秒之内都应答了对 {address} 的 ARP 请求。</translation>
    </message>
    <message>
        <source>{kind} Who asks believes the answer that came last.</source>
        <translation>{kind}询问方采信最后到达的应答。</translation>
    </message>
    <message>
        <source>Give one of them another address</source>
        <translation>给其中一方更换地址</translation>
    </message>
    <message>
        <source>whoever knows it by the old address must be told</source>
        <translation>凡是使用旧地址的都要更新</translation>
    </message>
    <message>
        <source>in the guest: its network settings; with Cloud-Init or a container: web interface: guest &gt; Cloud-Init or Network</source>
        <translation>在客户机中：其网络设置；使用 Cloud-Init 或为容器时：Web 界面：客户机 &gt; Cloud-Init 或 Network</translation>
    </message>
    <message>
        <source>One machine with two NICs in one network: let each NIC answer for its own address only</source>
        <translation>一台机器在同一网络中有两个 NIC：让每个 NIC 只应答自己的地址</translation>
    </message>
    <message>
        <source>in that machine: sysctl net.ipv4.conf.all.arp_ignore=1 net.ipv4.conf.all.arp_announce=2</source>
        <translation>在该机器上：sysctl net.ipv4.conf.all.arp_ignore=1 net.ipv4.conf.all.arp_announce=2</translation>
    </message>
    <message>
        <source>Both tell the same: the packets go the same way and come to the same end.</source>
        <translation>两者情况相同：数据包走同一条路，结局也相同。</translation>
    </message>
    <message>
        <source>They part at step {step}: nothing more is seen in {one}, but in {two}: {caption}</source>
        <translation>两者在第 {step} 步出现分歧：{one} 中此后再无观测，而 {two} 中：{caption}</translation>
    </message>
    <message>
        <source>They part at step {step}. In {one}: {here} In {two}: {there}</source>
        <translation>两者在第 {step} 步出现分歧。在 {one} 中：{here}在 {two} 中：{there}</translation>
    </message>
    <message>
        <source>{states} or {state}</source>
        <translation>{states} 或 {state}</translation>
    </message>
    <message>
        <source>{chain} rule {number}</source>
        <translation>{chain} 规则 {number}</translation>
    </message>
    <message>
        <source>{chain} policy</source>
        <translation>{chain} 默认策略</translation>
    </message>
    <message>
        <source>{chain} end</source>
        <translation>{chain} 末尾</translation>
    </message>
    <message>
        <source>{reason} in {function}</source>
        <translation>{function} 中的 {reason}</translation>
    </message>
    <message>
        <source>not looked up: a rule of the raw table says so</source>
        <translation>未查找：raw 表中有规则如此规定</translation>
    </message>
    <message>
        <source>finds no entry that fits: INVALID</source>
        <translation>没有找到匹配的条目：INVALID</translation>
    </message>
    <message>
        <source>finds the entry: {state}; and destroys it</source>
        <translation>找到条目：{state}；并将其销毁</translation>
    </message>
    <message>
        <source>finds no entry: the packet is NEW</source>
        <translation>没有找到条目：数据包为 NEW</translation>
    </message>
    <message>
        <source>calls the packet {state}</source>
        <translation>将数据包判为 {state}</translation>
    </message>
    <message>
        <source>looks the packet up; what it found is not told</source>
        <translation>查找该数据包；查找结果未知</translation>
    </message>
    <message>
        <source>the packet passed everything: its entry is written down</source>
        <translation>数据包通过了全部规则：写入其条目</translation>
    </message>
    <message>
        <source>the bridge has learnt which port leads there: {port}</source>
        <translation>网桥已学习到通往那里的端口：{port}</translation>
    </message>
    <message>
        <source>the bridge sends it to port {port}</source>
        <translation>网桥将其发往端口 {port}</translation>
    </message>
    <message>
        <source>the packet is for the node itself</source>
        <translation>数据包发往节点自身</translation>
    </message>
    <message>
        <source>which port it is for is not known</source>
        <translation>不知道应发往哪个端口</translation>
    </message>
    <message>
        <source>its rules are not known</source>
        <translation>其规则未知</translation>
    </message>
    <message>
        <source>no rule of it applies</source>
        <translation>其中没有适用的规则</translation>
    </message>
    <message>
        <source>This bridge shows its packets to no rule of iptables.</source>
        <translation>此网桥不将其数据包交给任何 iptables 规则检查。</translation>
    </message>
    <message>
        <source>The rules are those that the kernel says this packet met (rule walk).</source>
        <translation>此处的规则是内核报告该数据包实际经过的规则（规则遍历）。</translation>
    </message>
    <message>
        <source>The rules are those of the node’s listing that could apply to this packet; which it met was not told. A question mark: part of the condition cannot be told from a capture.</source>
        <translation>此处的规则取自节点的规则列表，是可能适用于该数据包的规则；实际经过了哪些未知。问号表示：条件中有一部分无法从抓包判断。</translation>
    </message>
    <message>
        <source>The node’s rules are not known here.</source>
        <translation>此处不知道节点的规则。</translation>
    </message>
    <message>
        <source>Rules that see the packet before conntrack does: the place for conntrack zones and for what is not to be tracked.</source>
        <translation>先于 conntrack 看到数据包的规则：用于设置 conntrack 区域，以及指定哪些数据包不跟踪。</translation>
    </message>
    <message>
        <source>The PVE firewall leaves it alone; SDN’s source NAT, or you, put rules here.</source>
        <translation>PVE 防火墙不使用它；SDN 的源 NAT 或您自己会在此添加规则。</translation>
    </message>
    <message>
        <source>Rules that change packets or mark them on their way.</source>
        <translation>在途中修改数据包或给数据包打标记的规则。</translation>
    </message>
    <message>
        <source>The PVE firewall does not use it; what stands here is somebody else’s.</source>
        <translation>PVE 防火墙不使用它；此处的规则来自其他来源。</translation>
    </message>
    <message>
        <source>Rules that give the first packet of a connection another destination; all later ones follow it.</source>
        <translation>为连接的第一个数据包更换目的地址的规则；后续数据包都照此处理。</translation>
    </message>
    <message>
        <source>The PVE firewall does not use it; port forwardings of the node stand here.</source>
        <translation>PVE 防火墙不使用它；节点的端口转发位于此处。</translation>
    </message>
    <message>
        <source>Rules that give the first packet of a connection another source; all later ones follow it.</source>
        <translation>为连接的第一个数据包更换源地址的规则；后续数据包都照此处理。</translation>
    </message>
    <message>
        <source>The PVE firewall does not use it; masquerading for guests’ nets stands here.</source>
        <translation>PVE 防火墙不使用它；客户机网络的地址伪装 (masquerade) 位于此处。</translation>
    </message>
    <message>
        <source>Rules about what the node passes on rather than keeps: packets that a bridge forwards too, since it shows them to iptables.</source>
        <translation>针对节点转发而非自收的数据包的规则：网桥转发的数据包也包括在内，因为网桥会将其交给 iptables。</translation>
    </message>
    <message>
        <source>The PVE firewall hangs its chain PVEFW-FORWARD in here, and from there each guest’s own chains.</source>
        <translation>PVE 防火墙在此挂接其 PVEFW-FORWARD 链，并由此进入各客户机自己的链。</translation>
    </message>
    <message>
        <source>Rules about what is for the node itself.</source>
        <translation>针对发往节点自身的数据包的规则。</translation>
    </message>
    <message>
        <source>The PVE firewall hangs its chain PVEFW-INPUT in here, with the node’s rules.</source>
        <translation>PVE 防火墙在此挂接其 PVEFW-INPUT 链，其中是节点的规则。</translation>
    </message>
    <message>
        <source>Rules of the link layer: they see every frame, ARP too, and know MAC addresses only.</source>
        <translation>链路层的规则：它们能看到每一帧，包括 ARP，但只认识 MAC 地址。</translation>
    </message>
    <message>
        <source>The PVE firewall uses them for guests’ MAC filters and for layer-2 protocols.</source>
        <translation>PVE 防火墙用它们实现客户机的 MAC 过滤和二层协议过滤。</translation>
    </message>
    <message>
        <source>A table of nftables, which sees the packet at this place.</source>
        <translation>nftables 的一个表，在此处看到数据包。</translation>
    </message>
    <message>
        <source>PVE’s newer firewall (proxmox-firewall) writes such tables where a node is switched to nftables.</source>
        <translation>节点切换到 nftables 后，由 PVE 的新版防火墙 (proxmox-firewall) 写入此类表。</translation>
    </message>
    <message>
        <source>The bridge looks in its forwarding database for the port behind which it last saw the MAC address that the frame is for.</source>
        <translation>网桥在其转发数据库中查找端口：最后一次在哪个端口后面看到该帧的目的 MAC 地址。</translation>
    </message>
    <message>
        <source>Every bridge does so; an address that it has not learnt is sent out of all ports (flooding), and only the right guest takes it.</source>
        <translation>每个网桥都这样做；尚未学习到的地址会发往所有端口（泛洪），只有正确的客户机会接收。</translation>
    </message>
    <message>
        <source>conntrack looks the packet up in the kernel’s list of connections and tells the rules after it what it is: NEW, ESTABLISHED, RELATED or INVALID.</source>
        <translation>conntrack 在内核的连接列表中查找该数据包，并告诉后面的规则它属于哪种状态：NEW、ESTABLISHED、RELATED 或 INVALID。</translation>
    </message>
    <message>
        <source>Only here, after all rules, is a new entry written into the kernel’s list of connections: a packet that a rule drops leaves none.</source>
        <translation>直到此处，即所有规则之后，新条目才写入内核的连接列表：被规则丢弃的数据包不会留下条目。</translation>
    </message>
    <message>
        <source>It is the kernel’s own; {bridge} takes part because it shows its packets to iptables, and so does every further bridge on the way, each anew.</source>
        <translation>它属于内核自身；{bridge} 之所以参与，是因为它把数据包交给 iptables，途中的每个网桥也都如此，且每次都重新处理。</translation>
    </message>
    <message>
        <source>the capture lost 1 packet: not seen is not proof</source>
        <translation>抓包丢失了 1 个数据包：未看到不能作为证明</translation>
    </message>
    <message>
        <source>the capture lost {count} packets: not seen is not proof</source>
        <translation>抓包丢失了 {count} 个数据包：未看到不能作为证明</translation>
    </message>
    <message>
        <source>where {address} lives is not known</source>
        <translation>不知道 {address} 在何处</translation>
    </message>
    <message>
        <source>seen in at {seen}, never in at {missed}: it ended in {device}</source>
        <translation>曾在 {seen} 入方向看到，从未在 {missed} 入方向看到：它止于 {device}</translation>
    </message>
    <message>
        <source>seen in at {seen}, never out at {missed}: it ended in {device}</source>
        <translation>曾在 {seen} 入方向看到，从未在 {missed} 出方向看到：它止于 {device}</translation>
    </message>
    <message>
        <source>seen out at {seen}, never in at {missed}: it ended in {device}</source>
        <translation>曾在 {seen} 出方向看到，从未在 {missed} 入方向看到：它止于 {device}</translation>
    </message>
    <message>
        <source>seen out at {seen}, never out at {missed}: it ended in {device}</source>
        <translation>曾在 {seen} 出方向看到，从未在 {missed} 出方向看到：它止于 {device}</translation>
    </message>
    <message>
        <source>seen in at {interface}, never sent on: the node has no route for its destination</source>
        <translation>曾在 {interface} 入方向看到，但从未发出：节点没有到其目的地址的路由</translation>
    </message>
    <message>
        <source>its destination is not known</source>
        <translation>其目的地未知</translation>
    </message>
    <message>
        <source>the trace ended too soon after it was last seen</source>
        <translation>最后一次看到它之后，记录过早结束</translation>
    </message>
    <message>
        <source>still on its way</source>
        <translation>仍在途中</translation>
    </message>
    <message>
        <source>sightings before the last one are missing too: the capture is not whole</source>
        <translation>最后一次之前的观测也有缺失：抓包不完整</translation>
    </message>
    <message>
        <source>the node took it in at {interface} to route it, and may have changed its address (NAT): what it sent then is another packet to the eye</source>
        <translation>节点在 {interface} 接收它以进行路由，并可能修改了其地址 (NAT)：此后发出的看上去是另一个数据包</translation>
    </message>
    <message>
        <source>it went out by {interface}, not by {expected}: both NICs have one MAC address, so whose it is cannot be told</source>
        <translation>它从 {interface} 而不是 {expected} 离开：两个 NIC 的 MAC 地址相同，无法判断属于哪一个</translation>
    </message>
    <message>
        <source>capture loss unknown</source>
        <translation>抓包丢失情况未知</translation>
    </message>
    <message>
        <source>Which line made it is not known: this is a capture alone, and nothing of the node’s configuration came with it.</source>
        <translation>不知道由哪一行产生：这只是一次抓包，未附带节点的任何配置。</translation>
    </message>
    <message>
        <source>Which line made it is not known here: it was not read with this trace. On the node, look into {file}.</source>
        <translation>此处不知道由哪一行产生：该内容未随此记录读取。请在节点上查看 {file}。</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}：{what}</translation>
    </message>
    <message>
        <source>{nic} of a guest that is not running: until it starts, nothing of it is plugged into {bridge}.</source>
        <translation>{nic} 属于一台未运行的客户机：启动之前，它没有任何部分接入 {bridge}。</translation>
    </message>
    <message>
        <source>{nic} is plugged into {bridge} by way of a firewall bridge of its own, which its packets cross both ways.</source>
        <translation>{nic} 经由专属的防火墙网桥接入 {bridge}，往返的数据包都要经过该防火墙网桥。</translation>
    </message>
    <message>
        <source>{nic} is plugged into {bridge} directly, as a port of it.</source>
        <translation>{nic} 直接接入 {bridge}，是它的一个端口。</translation>
    </message>
    <message>
        <source>Its line says firewall=1 (what the web interface ticks by itself), so PVE puts the guest’s rules in between.</source>
        <translation>其配置行含 firewall=1（Web 界面默认勾选），因此 PVE 在中间加入该客户机的规则。</translation>
    </message>
    <message>
        <source>Its line does not say firewall=1: rules of the guest’s firewall are not applied to this card.</source>
        <translation>其配置行不含 firewall=1：该客户机的防火墙规则不会作用于此网卡。</translation>
    </message>
    <message>
        <source>A guest of this node.</source>
        <translation>此节点上的一台客户机。</translation>
    </message>
    <message>
        <source>Everything beyond {interface}: switches, routers and hosts of which this node sees only what comes in or goes out.</source>
        <translation>{interface} 之外的一切：交换机、路由器和主机，此节点只能看到它们进出的数据包。</translation>
    </message>
    <message>
        <source>What becomes of a packet out there cannot be seen from here: for this node it has left, or it has come.</source>
        <translation>数据包在外面的去向从这里无法看到：对此节点而言，它要么已离开，要么刚到来。</translation>
    </message>
    <message>
        <source>The node itself: the packet is for one of its own addresses, or is sent by the node.</source>
        <translation>节点自身：数据包发往它自己的某个地址，或由节点发出。</translation>
    </message>
    <message>
        <source>A bridge with an address is also a network card of the node; rules of INPUT and OUTPUT apply, not FORWARD.</source>
        <translation>有地址的网桥同时也是节点的一块网卡；适用 INPUT 和 OUTPUT 的规则，而不是 FORWARD。</translation>
    </message>
    <message>
        <source>Who has this address is not known: no configuration, no neighbour table and no packet tells where it is.</source>
        <translation>不知道谁拥有此地址：配置、邻居表和数据包都没有表明它在何处。</translation>
    </message>
    <message>
        <source>The path is drawn as far as the packet was seen.</source>
        <translation>路径只画到看到该数据包的地方为止。</translation>
    </message>
    <message>
        <source>a guest</source>
        <translation>客户机</translation>
    </message>
    <message>
        <source>the bridge</source>
        <translation>网桥</translation>
    </message>
    <message>
        <source>The node’s end of {nic} of {guest}: what the guest sends comes into the node here, and what is for the guest goes out here.</source>
        <translation>{guest} 的 {nic} 在节点一侧的端点：客户机发送的数据包从这里进入节点，发往客户机的数据包从这里送出。</translation>
    </message>
    <message>
        <source>The node’s end of a veth pair whose other end is {nic} inside {guest}: what the container sends comes into the node here, and what is for it goes out.</source>
        <translation>veth 对在节点一侧的一端，另一端是 {guest} 内部的 {nic}：容器发送的数据包从这里进入节点，发往容器的数据包从这里送出。</translation>
    </message>
    <message>
        <source>a network card</source>
        <translation>网卡</translation>
    </message>
    <message>
        <source>PVE makes it when the guest starts, one for each netN line of its configuration, and plugs it into {bridge}.</source>
        <translation>PVE 在客户机启动时创建它，客户机配置中每个 netN 行对应一个，并将其接入 {bridge}。</translation>
    </message>
    <message>
        <source>A small bridge of its own between {nic} of {guest} and {bridge}: whatever crosses it is shown to the guest’s firewall rules.</source>
        <translation>位于 {guest} 的 {nic} 与 {bridge} 之间的专属小网桥：凡是经过它的数据包都会交给该客户机的防火墙规则检查。</translation>
    </message>
    <message>
        <source>PVE makes it because {nic} says firewall=1, even if the guest’s own firewall is off; without it the guest would be a port of {bridge}.</source>
        <translation>PVE 创建它是因为 {nic} 设有 firewall=1，即使客户机自身的防火墙已关闭也会如此；没有这一设置，客户机就直接是 {bridge} 的端口。</translation>
    </message>
    <message>
        <source>its other end</source>
        <translation>它的另一端</translation>
    </message>
    <message>
        <source>One end of a veth pair, which is a cable in software: it plugs the guest’s firewall bridge {firewallBridge} into {bridge}.</source>
        <translation>veth 对（即一条软件网线）的一端：它将客户机的防火墙网桥 {firewallBridge} 接入 {bridge}。</translation>
    </message>
    <message>
        <source>The other end of the cable: here the guest’s traffic enters {bridge}, coming from its firewall bridge through {peer}.</source>
        <translation>这条网线的另一端：客户机的流量从其防火墙网桥经 {peer} 到达，在这里进入 {bridge}。</translation>
    </message>
    <message>
        <source>PVE makes the pair with {peer} because {nic} of {guest} says firewall=1: the firewall bridge has to reach {bridge} somehow.</source>
        <translation>PVE 将它与 {peer} 成对创建，是因为 {guest} 的 {nic} 设有 firewall=1：防火墙网桥总要以某种方式连到 {bridge}。</translation>
    </message>
    <message>
        <source>A switch in software with {count} ports: it forwards frames by MAC address, and shows them to iptables and conntrack as they pass.</source>
        <translation>有 {count} 个端口的软件交换机：它按 MAC 地址转发帧，并在帧经过时将其交给 iptables 和 conntrack。</translation>
    </message>
    <message>
        <source>A switch in software with {count} ports: it forwards frames by MAC address and shows none of them to iptables.</source>
        <translation>有 {count} 个端口的软件交换机：它按 MAC 地址转发帧，不将任何帧交给 iptables。</translation>
    </message>
    <message>
        <source>PVE’s SDN makes it: it is a virtual network that guests’ netN lines name as their bridge.</source>
        <translation>由 PVE 的 SDN 创建：它是一个虚拟网络，客户机的 netN 行把它指定为网桥。</translation>
    </message>
    <message>
        <source>The node’s network configuration makes it when the node starts; guests’ netN lines name it as their bridge.</source>
        <translation>由节点的网络配置在节点启动时创建；客户机的 netN 行把它指定为网桥。</translation>
    </message>
    <message>
        <source>A way out of the node: a network card or a bond of several, which leads to the cable and the LAN.</source>
        <translation>离开节点的出口：一块网卡或由多块网卡组成的 bond，通往网线和局域网。</translation>
    </message>
    <message>
        <source>It is a port of {bridge} because the node’s network configuration lists it there: so guests reach the LAN.</source>
        <translation>它是 {bridge} 的端口，因为节点的网络配置把它列在那里：客户机由此访问局域网。</translation>
    </message>
    <message>
        <source>It is the node’s hardware; no bridge has it as a port, so guests cannot use it directly.</source>
        <translation>它是节点的硬件；没有任何网桥以它为端口，因此客户机不能直接使用它。</translation>
    </message>
    <message>
        <source>A VLAN device: what leaves through it gets its VLAN’s tag, and of what comes in by {parent} it takes the frames with that tag.</source>
        <translation>VLAN 设备：从它发出的帧会打上其 VLAN 的标签；从 {parent} 进入的帧中，它接收带有该标签的帧。</translation>
    </message>
    <message>
        <source>its parent</source>
        <translation>其父设备</translation>
    </message>
    <message>
        <source>A tag on a bridge that is not VLAN-aware needs it: PVE makes one for each tag that guests ask for, or the node’s network configuration does.</source>
        <translation>在非 VLAN 感知的网桥上使用标签时需要它：由 PVE 为客户机要求的每个标签创建一个，或由节点的网络配置创建。</translation>
    </message>
    <message>
        <source>A tunnel: frames that leave through it travel to other nodes inside packets of the underlying net.</source>
        <translation>隧道：从它发出的帧封装在底层网络的数据包中，送往其他节点。</translation>
    </message>
    <message>
        <source>A network that spans several nodes needs it; PVE’s SDN makes it, or the node’s network configuration.</source>
        <translation>跨越多个节点的网络需要它；由 PVE 的 SDN 或节点的网络配置创建。</translation>
    </message>
    <message>
        <source>An interface of the node that is none of PVE’s usual ones.</source>
        <translation>节点的一个接口，不属于 PVE 的常见接口。</translation>
    </message>
    <message>
        <source>Its name does not tell who made it.</source>
        <translation>从名称看不出是谁创建的。</translation>
    </message>
    <message>
        <source>It happens in {device} because the node routes this packet: what is routed is always shown to iptables.</source>
        <translation>它在 {device} 中发生，是因为节点对该数据包进行路由：被路由的数据包总会交给 iptables。</translation>
    </message>
    <message>
        <source>It happens in {device} because bridges of this node show their packets to iptables (bridge-nf-call-iptables), and each such bridge looks them up anew.</source>
        <translation>它在 {device} 中发生，是因为此节点的网桥把数据包交给 iptables (bridge-nf-call-iptables)，而每个这样的网桥都会重新查找一次。</translation>
    </message>
    <message>
        <source>It happens in {device} because the PVE firewall, while it is on, makes every bridge show its packets to iptables (bridge-nf-call-iptables), and each such bridge looks them up anew.</source>
        <translation>它在 {device} 中发生，是因为 PVE 防火墙启用时会让每个网桥把数据包交给 iptables (bridge-nf-call-iptables)，而每个这样的网桥都会重新查找一次。</translation>
    </message>
    <message>
        <source>conntrack in {device}: an entry is made</source>
        <translation>{device} 中的 conntrack：创建条目</translation>
    </message>
    <message>
        <source>conntrack, the kernel’s list of connections, writes this one down; from now on packets of both directions are recognised as part of it.</source>
        <translation>conntrack 即内核的连接列表，把此连接记录下来；从此，两个方向的数据包都会被识别为属于它。</translation>
    </message>
    <message>
        <source>conntrack in {device}: the entry is changed</source>
        <translation>{device} 中的 conntrack：条目已更改</translation>
    </message>
    <message>
        <source>The entry keeps its state but gets something new, such as the mark with the guest’s number that PVE’s firewall puts on it.</source>
        <translation>条目的状态不变，但增加了新内容，例如 PVE 防火墙打上的含客户机编号的标记。</translation>
    </message>
    <message>
        <source>conntrack in {device}: the entry becomes {state}</source>
        <translation>{device} 中的 conntrack：条目变为 {state}</translation>
    </message>
    <message>
        <source>By what this packet says conntrack moves the connection on to {state}: it follows the handshake as both ends do.</source>
        <translation>conntrack 根据此数据包的内容将连接推进到 {state}：它像两端一样跟随握手过程。</translation>
    </message>
    <message>
        <source>conntrack in {device}: the entry is destroyed</source>
        <translation>{device} 中的 conntrack：条目被销毁</translation>
    </message>
    <message>
        <source>A reset that answers a SYN ends the connection before it began: the entry goes at once, while the packet travels on.</source>
        <translation>应答 SYN 的 RST 数据包使连接在开始之前就结束：条目立即消失，而该数据包继续前行。</translation>
    </message>
    <message>
        <source>The connection is over, and its entry goes: whoever looks for it after this finds none.</source>
        <translation>连接已结束，其条目随之消失：此后再查找它的都找不到。</translation>
    </message>
    <message>
        <source>{number}: {packet} comes in at {interface}</source>
        <translation>{number}：{packet}从 {interface} 进入</translation>
    </message>
    <message>
        <source>a packet</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>{number}: {packet} goes out at {interface}</source>
        <translation>{number}：{packet}从 {interface} 离开</translation>
    </message>
    <message>
        <source>tcpdump saw the packet leave through {interface} (“Out”): the bridge and its rules had let it pass by then.</source>
        <translation>tcpdump 看到该数据包从 {interface} 离开（“Out”）：此时网桥及其规则已放行。</translation>
    </message>
    <message>
        <source>tcpdump saw the packet come in on bridge port {port} (it prints “P”), before any rule of {bridge} looked at it.</source>
        <translation>tcpdump 看到该数据包从网桥端口 {port} 进入（显示为“P”），此时 {bridge} 的规则都还没有检查它。</translation>
    </message>
    <message>
        <source>tcpdump saw the packet come in at {interface}, before any rule looked at it.</source>
        <translation>tcpdump 看到该数据包从 {interface} 进入，此时还没有任何规则检查它。</translation>
    </message>
    <message>
        <source>The PVE firewall writes this chain for {nic} of guest {vmid}, from the guest’s firewall file and its options.</source>
        <translation>PVE 防火墙根据客户机 {vmid} 的防火墙文件及其选项，为其 {nic} 写入此链。</translation>
    </message>
    <message>
        <source>The PVE firewall writes this chain for the security group {group} of the cluster’s firewall file.</source>
        <translation>PVE 防火墙为集群防火墙文件中的安全组 {group} 写入此链。</translation>
    </message>
    <message>
        <source>The PVE firewall writes this chain for packets to and from the node itself.</source>
        <translation>PVE 防火墙为进出节点自身的数据包写入此链。</translation>
    </message>
    <message>
        <source>The PVE firewall writes this chain on every node where it is on, whatever the guests’ own rules say.</source>
        <translation>只要防火墙启用，PVE 防火墙就会在每个节点上写入此链，与客户机自身的规则无关。</translation>
    </message>
    <message>
        <source>A chain’s policy decides over what no rule of it did; PVE’s firewall leaves the kernel’s own chains at ACCEPT.</source>
        <translation>链的默认策略决定没有被任何规则处理的数据包的去向；PVE 防火墙让内核自带的链保持 ACCEPT。</translation>
    </message>
    <message>
        <source>The PVE firewall did not write it: a script, the node’s network configuration or another program did.</source>
        <translation>它不是由 PVE 防火墙写入的：而是由脚本、节点的网络配置或其他程序写入。</translation>
    </message>
    <message>
        <source>{chain}, rule {number}</source>
        <translation>{chain}，规则 {number}</translation>
    </message>
    <message>
        <source>{chain}, policy</source>
        <translation>{chain}，默认策略</translation>
    </message>
    <message>
        <source>A rule of the firewall: {rule}</source>
        <translation>防火墙规则：{rule}</translation>
    </message>
    <message>
        <source>Which line made it is not known.</source>
        <translation>不知道由哪一行产生。</translation>
    </message>
    <message>
        <source>No line of a file made it. {place}</source>
        <translation>它不是由任何文件中的某一行产生的。{place}</translation>
    </message>
    <message>
        <source>Nothing tells which rule or which part of the kernel ended it: only the place is certain.</source>
        <translation>没有信息表明是哪条规则或内核的哪一部分终结了它：能确定的只有位置。</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}。</translation>
    </message>
    <message>
        <source>{device}: rejected</source>
        <translation>{device}：被拒绝</translation>
    </message>
    <message>
        <source>{device}: dropped</source>
        <translation>{device}：被丢弃</translation>
    </message>
    <message>
        <source>a reset</source>
        <translation>RST 数据包</translation>
    </message>
    <message>
        <source>a SYN-ACK</source>
        <translation>SYN-ACK 数据包</translation>
    </message>
    <message>
        <source>a SYN</source>
        <translation>SYN 数据包</translation>
    </message>
    <message>
        <source>a FIN</source>
        <translation>FIN 数据包</translation>
    </message>
    <message>
        <source>a data segment</source>
        <translation>TCP 数据段</translation>
    </message>
    <message>
        <source>an acknowledgement</source>
        <translation>ACK 数据包</translation>
    </message>
    <message>
        <source>a UDP packet</source>
        <translation>UDP 数据包</translation>
    </message>
    <message>
        <source>an ARP reply</source>
        <translation>ARP 应答</translation>
    </message>
    <message>
        <source>a reply</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>It goes out at {port} instead.</source>
        <translation>它改从 {port} 离开。</translation>
    </message>
    <message>
        <source>{Packet} is in {device}. What does conntrack do there?</source>
        <translation>{Packet}位于 {device} 中。conntrack 在那里做什么？</translation>
    </message>
    <message>
        <source>It makes an entry for the connection.</source>
        <translation>为该连接创建条目。</translation>
    </message>
    <message>
        <source>It moves the entry on to {state}.</source>
        <translation>将条目推进到 {state}。</translation>
    </message>
    <message>
        <source>It changes the entry that is there.</source>
        <translation>更改已有的条目。</translation>
    </message>
    <message>
        <source>It destroys the entry, and the packet goes on.</source>
        <translation>销毁条目，数据包继续前行。</translation>
    </message>
    <message>
        <source>Nothing: it does not look at packets in this bridge.</source>
        <translation>什么也不做：它不检查此网桥中的数据包。</translation>
    </message>
    <message>
        <source>It goes on to {port}.</source>
        <translation>它继续前往 {port}。</translation>
    </message>
    <message>
        <source>It is dropped in {device}, and nobody is told.</source>
        <translation>它在 {device} 中被丢弃，且不通知任何一方。</translation>
    </message>
    <message>
        <source>A rule in {device} refuses it and answers in the guest’s name.</source>
        <translation>{device} 中的一条规则拒绝了它，并以客户机的名义应答。</translation>
    </message>
    <message>
        <source>Its conntrack entry is gone, and {packet} is still in {device}. What happens next?</source>
        <translation>其 conntrack 条目已消失，而 {packet}仍在 {device} 中。接下来会发生什么？</translation>
    </message>
    <message>
        <source>{Packet} is in {device}. What happens next?</source>
        <translation>{Packet}位于 {device} 中。接下来会发生什么？</translation>
    </message>
    <message>
        <source>{Packet} has reached {guest}. What does it do?</source>
        <translation>{Packet}已到达 {guest}。它会做什么？</translation>
    </message>
    <message>
        <source>{guest} answers with {packet}.</source>
        <translation>{guest} 以 {packet}应答。</translation>
    </message>
    <message>
        <source>{guest} does not answer.</source>
        <translation>{guest} 不应答。</translation>
    </message>
    <message>
        <source>So it was seen; why is not told.</source>
        <translation>看到的就是这样；原因未知。</translation>
    </message>
    <message>
        <source>the rule counters were not read around it</source>
        <translation>在它前后没有读取规则计数器</translation>
    </message>
    <message>
        <source>no rule&apos;s counter rose for it</source>
        <translation>没有规则的计数器因它而增加</translation>
    </message>
    <message>
        <source>several rules&apos; counters rose: {rules}</source>
        <translation>有多条规则的计数器增加：{rules}</translation>
    </message>
    <message>
        <source>the rule&apos;s counter rose by {count} packets, {explained} are explained</source>
        <translation>规则的计数器增加了 {count} 个数据包，能解释的有 {explained} 个</translation>
    </message>
    <message>
        <source>The policy of the chain {chain}: it decides about packets that no rule stopped or let through for good.</source>
        <translation>链 {chain} 的默认策略：它决定没有被任何规则拦下或最终放行的数据包的去向。</translation>
    </message>
    <message>
        <source>The PVE firewall never sets it to DROP; Docker, which has chains on this node, does.</source>
        <translation>PVE 防火墙从不将其设为 DROP；Docker 会这样设置，而此节点上有它的链。</translation>
    </message>
    <message>
        <source>The PVE firewall never sets it to DROP: some other program did, often Docker.</source>
        <translation>PVE 防火墙从不将其设为 DROP：是其他程序设置的，常见的是 Docker。</translation>
    </message>
    <message>
        <source>Hands all packets of this chain to the PVE firewall.</source>
        <translation>将此链的所有数据包交给 PVE 防火墙。</translation>
    </message>
    <message>
        <source>A rule in the node&apos;s own chain {chain}: the PVE firewall did not make it; some other program or a person did.</source>
        <translation>节点自有的链 {chain} 中的一条规则：不是由 PVE 防火墙创建的，而是由其他程序或人员添加。</translation>
    </message>
    <message>
        <source>{owner} &gt; Firewall &gt; IPSet &gt; {set}</source>
        <translation>{owner} &gt; Firewall &gt; IPSet &gt; {set}</translation>
    </message>
    <message>
        <source>Datacenter &gt; Firewall &gt; IPSet &gt; {set}</source>
        <translation>Datacenter &gt; Firewall &gt; IPSet &gt; {set}</translation>
    </message>
    <message>
        <source>A rule of nftables that the PVE firewall did not make.</source>
        <translation>一条不是由 PVE 防火墙创建的 nftables 规则。</translation>
    </message>
    <message>
        <source>A rule of PVE&apos;s firewall on nftables (proxmox-firewall).</source>
        <translation>一条基于 nftables 的 PVE 防火墙 (proxmox-firewall) 规则。</translation>
    </message>
    <message>
        <source>It is asked about packets to the guest.</source>
        <translation>它检查发往客户机的数据包。</translation>
    </message>
    <message>
        <source>It is asked about packets from the guest.</source>
        <translation>它检查来自客户机的数据包。</translation>
    </message>
    <message>
        <source>Datacenter &gt; Firewall &gt; Security Group &gt; {group}</source>
        <translation>Datacenter &gt; Firewall &gt; Security Group &gt; {group}</translation>
    </message>
    <message>
        <source>Datacenter &gt; Firewall</source>
        <translation>Datacenter &gt; Firewall</translation>
    </message>
    <message>
        <source>Not in the web interface: /etc/network/interfaces (post-up), or by hand</source>
        <translation>不在 Web 界面中：/etc/network/interfaces (post-up)，或手动添加</translation>
    </message>
    <message>
        <source>A rule of a chain that the PVE firewall did not make.</source>
        <translation>一条规则，所在的链不是由 PVE 防火墙创建的。</translation>
    </message>
    <message>
        <source>the input policy DROP drops the packet</source>
        <translation>入站默认策略 DROP 丢弃该数据包</translation>
    </message>
    <message>
        <source>the output policy DROP drops the packet</source>
        <translation>出站默认策略 DROP 丢弃该数据包</translation>
    </message>
    <message>
        <source>the input policy REJECT rejects the packet</source>
        <translation>入站默认策略 REJECT 拒绝该数据包</translation>
    </message>
    <message>
        <source>the output policy REJECT rejects the packet</source>
        <translation>出站默认策略 REJECT 拒绝该数据包</translation>
    </message>
    <message>
        <source>the input policy ACCEPT accepts the packet</source>
        <translation>入站默认策略 ACCEPT 接受该数据包</translation>
    </message>
    <message>
        <source>the output policy ACCEPT accepts the packet</source>
        <translation>出站默认策略 ACCEPT 接受该数据包</translation>
    </message>
    <message>
        <source>Writes what the input policy {policy} of {owner} is about to stop to the firewall&apos;s log; the log level decides whether it is there.</source>
        <translation>将 {owner} 的入站默认策略 {policy} 即将拦下的数据包写入防火墙日志；此规则是否存在取决于日志级别。</translation>
    </message>
    <message>
        <source>Writes what the output policy {policy} of {owner} is about to stop to the firewall&apos;s log; the log level decides whether it is there.</source>
        <translation>将 {owner} 的出站默认策略 {policy} 即将拦下的数据包写入防火墙日志；此规则是否存在取决于日志级别。</translation>
    </message>
    <message>
        <source>The first half of the input policy {policy} of {owner}: no rule matched, and common noise is dropped without a line in the log.</source>
        <translation>{owner} 的入站默认策略 {policy} 的前半部分：没有规则匹配，常见的噪声流量被丢弃且不写日志。</translation>
    </message>
    <message>
        <source>The first half of the output policy {policy} of {owner}: no rule matched, and common noise is dropped without a line in the log.</source>
        <translation>{owner} 的出站默认策略 {policy} 的前半部分：没有规则匹配，常见的噪声流量被丢弃且不写日志。</translation>
    </message>
    <message>
        <source>No rule for {traffic} matched: {end}.</source>
        <translation>没有针对{traffic}的规则匹配：{end}。</translation>
    </message>
    <message>
        <source>The file says {policy} now: it was changed since the rules were made.</source>
        <translation>文件中现在是 {policy}：规则生成之后文件被更改过。</translation>
    </message>
    <message>
        <source>The IP filter: {owner} may only send from the addresses of its set {set}. It is silent: nothing is logged.</source>
        <translation>IP 过滤器：{owner} 只能使用其 IP 集 {set} 中的地址发送。此为静默规则：不写任何日志。</translation>
    </message>
    <message>
        <source>Lets {owner} get its address by DHCP.</source>
        <translation>允许 {owner} 通过 DHCP 获取地址。</translation>
    </message>
    <message>
        <source>The MAC filter: drops what {owner} sends from another MAC address than the one of its configuration. It is silent: nothing is logged.</source>
        <translation>MAC 过滤器：丢弃 {owner} 以不同于其配置的 MAC 地址发送的数据包。此为静默规则：不写任何日志。</translation>
    </message>
    <message>
        <source>{owner} may not announce itself as an IPv6 router. It is silent: nothing is logged.</source>
        <translation>{owner} 不得宣告自己为 IPv6 路由器。此为静默规则：不写任何日志。</translation>
    </message>
    <message>
        <source>Lets IPv6 neighbour discovery through; without it IPv6 would not work.</source>
        <translation>放行 IPv6 邻居发现；没有它 IPv6 无法工作。</translation>
    </message>
    <message>
        <source>Looks for packets that pretend to come from a broadcast address.</source>
        <translation>查找伪装成来自广播地址的数据包。</translation>
    </message>
    <message>
        <source>Looks for combinations of TCP flags that make no sense.</source>
        <translation>查找不合理的 TCP 标志组合。</translation>
    </message>
    <message>
        <source>Marks the connection with the guest&apos;s number. It decides nothing.</source>
        <translation>给连接打上含客户机编号的标记。它不作任何决定。</translation>
    </message>
    <message>
        <source>Takes off the mark that says &quot;accepted&quot; before the rules are asked. It decides nothing.</source>
        <translation>在检查规则之前去掉表示“已接受”的标记。它不作任何决定。</translation>
    </message>
    <message>
        <source>Lets the node talk to itself.</source>
        <translation>允许节点与自身通信。</translation>
    </message>
    <message>
        <source>Drops packets to or from the node that belong to no connection that conntrack knows (state INVALID). The firewall always does so. It is silent: nothing is logged.</source>
        <translation>丢弃进出节点、但不属于 conntrack 已知的任何连接的数据包（状态 INVALID）。防火墙始终如此。此为静默规则：不写任何日志。</translation>
    </message>
    <message>
        <source>Lets through what belongs to a connection that was accepted before.</source>
        <translation>放行属于先前已接受的连接的数据包。</translation>
    </message>
    <message>
        <source>Lets IGMP through, which multicast needs.</source>
        <translation>放行组播所需的 IGMP。</translation>
    </message>
    <message>
        <source>Lets the node reach the cluster&apos;s own services. The firewall always does so.</source>
        <translation>允许节点访问集群自身的服务。防火墙始终如此。</translation>
    </message>
    <message>
        <source>Lets the nodes of the cluster talk to each other (corosync). The firewall always does so.</source>
        <translation>允许集群各节点相互通信 (corosync)。防火墙始终如此。</translation>
    </message>
    <message>
        <source>The firewall&apos;s own checksum of this chain. It decides nothing.</source>
        <translation>防火墙自己对此链的校验和。它不作任何决定。</translation>
    </message>
    <message>
        <source>Somebody else added this rule to a chain of the PVE firewall.</source>
        <translation>此规则由其他来源添加到 PVE 防火墙的链中。</translation>
    </message>
    <message>
        <source>A rule of the firewall&apos;s own for {traffic}.</source>
        <translation>防火墙自身针对{traffic}的规则。</translation>
    </message>
    <message>
        <source>Datacenter</source>
        <translation>Datacenter</translation>
    </message>
    <message>
        <source>The chain was not read as a whole: whether a line, an option or the policy made this rule cannot be told.</source>
        <translation>该链未能完整读取：无法判断此规则由某一行、某个选项还是默认策略产生。</translation>
    </message>
    <message>
        <source>Looks for senders on the blacklist.</source>
        <translation>查找黑名单中的发送方。</translation>
    </message>
    <message>
        <source>Lets the addresses of the management set reach the node&apos;s own services. The firewall always does so.</source>
        <translation>允许管理 IP 集中的地址访问节点自身的服务。防火墙始终如此。</translation>
    </message>
    <message>
        <source>DHCP</source>
        <translation>DHCP</translation>
    </message>
    <message>
        <source>NDP</source>
        <translation>NDP</translation>
    </message>
    <message>
        <source>SMURFS filter</source>
        <translation>SMURFS filter</translation>
    </message>
    <message>
        <source>Input Policy</source>
        <translation>Input Policy</translation>
    </message>
    <message>
        <source>Output Policy</source>
        <translation>Output Policy</translation>
    </message>
    <message>
        <source>Router Advertisement</source>
        <translation>Router Advertisement</translation>
    </message>
    <message>
        <source>TCP flags filter</source>
        <translation>TCP flags filter</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Node {name}</source>
        <translation>节点 {name}</translation>
    </message>
    <message>
        <source>{owner} &gt; Firewall &gt; Options &gt; {option}</source>
        <translation>{owner} &gt; Firewall &gt; Options &gt; {option}</translation>
    </message>
    <message>
        <source>Not in the web interface: option {option} of {owner}</source>
        <translation>不在 Web 界面中：{owner} 的选项 {option}</translation>
    </message>
    <message>
        <source>Not in the web interface: option {option} in {file}</source>
        <translation>不在 Web 界面中：{file} 中的选项 {option}</translation>
    </message>
    <message>
        <source>It is the default: {file} does not set {option}.</source>
        <translation>这是默认值：{file} 未设置 {option}。</translation>
    </message>
    <message>
        <source>it drops what it matches</source>
        <translation>丢弃匹配的数据包</translation>
    </message>
    <message>
        <source>it rejects what it matches, with an answer in the receiver&apos;s name</source>
        <translation>拒绝匹配的数据包，并以接收方的名义应答</translation>
    </message>
    <message>
        <source>it writes what it matches to the firewall&apos;s log and decides nothing</source>
        <translation>将匹配的数据包写入防火墙日志，不作任何决定</translation>
    </message>
    <message>
        <source>it hands what it matches to an intrusion prevention program</source>
        <translation>将匹配的数据包交给入侵防御程序</translation>
    </message>
    <message>
        <source>it accepts what it matches</source>
        <translation>接受匹配的数据包</translation>
    </message>
    <message>
        <source>{owner} &gt; Firewall &gt; Rules</source>
        <translation>{owner} &gt; Firewall &gt; Rules</translation>
    </message>
    <message>
        <source>Datacenter &gt; Firewall &gt; Rules</source>
        <translation>Datacenter &gt; Firewall &gt; Rules</translation>
    </message>
    <message>
        <source>Asks the rules of the security group {group}.</source>
        <translation>检查安全组 {group} 的规则。</translation>
    </message>
    <message>
        <source>Lets through what the security group before it has accepted.</source>
        <translation>放行前面的安全组已接受的数据包。</translation>
    </message>
    <message>
        <source>A rule of {owner} for {traffic}: {deed}.</source>
        <translation>{owner} 中针对{traffic}的规则：{deed}。</translation>
    </message>
    <message>
        <source>A rule for {traffic}: {deed}.</source>
        <translation>针对{traffic}的规则：{deed}。</translation>
    </message>
    <message>
        <source>The firewall&apos;s files were not read: its line is not told.</source>
        <translation>未读取防火墙的文件：不知道由哪一行产生。</translation>
    </message>
    <message>
        <source>No line of {file} makes this rule: the file was changed since the rules were made, or the rule was added by hand.</source>
        <translation>{file} 中没有产生此规则的行：规则生成之后文件被更改过，或规则是手动添加的。</translation>
    </message>
    <message>
        <source>host.fw or cluster.fw</source>
        <translation>host.fw 或 cluster.fw</translation>
    </message>
    <message>
        <source>incoming packets</source>
        <translation>入站数据包</translation>
    </message>
    <message>
        <source>outgoing packets</source>
        <translation>出站数据包</translation>
    </message>
    <message>
        <source>packets to the node itself</source>
        <translation>发往节点自身的数据包</translation>
    </message>
    <message>
        <source>packets from the node itself</source>
        <translation>来自节点自身的数据包</translation>
    </message>
    <message>
        <source>packets to {owner}</source>
        <translation>发往 {owner} 的数据包</translation>
    </message>
    <message>
        <source>packets from {owner}</source>
        <translation>来自 {owner} 的数据包</translation>
    </message>
    <message>
        <source>the security group {group}</source>
        <translation>安全组 {group}</translation>
    </message>
    <message>
        <source>Line {line} could have made it just as well.</source>
        <translation>第 {line} 行同样可能产生它。</translation>
    </message>
    <message>
        <source>The file was changed since the rules were made: this line fits best.</source>
        <translation>规则生成之后文件被更改过：这一行最吻合。</translation>
    </message>
    <message>
        <source>It is silent: nothing is logged.</source>
        <translation>此为静默规则：不写任何日志。</translation>
    </message>
    <message>
        <source>Looks for broadcast and multicast, which a policy drops without a line in the log.</source>
        <translation>查找广播和组播，默认策略会丢弃它们且不写日志。</translation>
    </message>
    <message>
        <source>Lets ICMP errors through that connections need (packet too large, time exceeded, destination unreachable).</source>
        <translation>放行连接所需的 ICMP 差错（数据包过大、超时、目的不可达）。</translation>
    </message>
    <message>
        <source>Drops packets that belong to no connection that conntrack knows (state INVALID).</source>
        <translation>丢弃不属于 conntrack 已知的任何连接的数据包（状态 INVALID）。</translation>
    </message>
    <message>
        <source>Drops every TCP packet that does not open a connection.</source>
        <translation>丢弃所有不是用于建立连接的 TCP 数据包。</translation>
    </message>
    <message>
        <source>Drops late answers of DNS servers (UDP from port 53).</source>
        <translation>丢弃 DNS 服务器迟到的应答（来自端口号 53 的 UDP）。</translation>
    </message>
    <message>
        <source>Drops UPnP searches (UDP port 1900).</source>
        <translation>丢弃 UPnP 搜索（UDP 端口号 1900）。</translation>
    </message>
    <message>
        <source>Drops TCP to port 43 (whois).</source>
        <translation>丢弃发往端口号 43 的 TCP (whois)。</translation>
    </message>
    <message>
        <source>Rejects TCP to port 43 (whois).</source>
        <translation>拒绝发往端口号 43 的 TCP (whois)。</translation>
    </message>
    <message>
        <source>Drops Windows file sharing and its name service (SMB, NetBIOS: ports 135, 137 to 139, 445).</source>
        <translation>丢弃 Windows 文件共享及其名称服务（SMB、NetBIOS：端口号 135、137 至 139、445）。</translation>
    </message>
    <message>
        <source>Rejects Windows file sharing and its name service (SMB, NetBIOS: ports 135, 137 to 139, 445).</source>
        <translation>拒绝 Windows 文件共享及其名称服务（SMB、NetBIOS：端口号 135、137 至 139、445）。</translation>
    </message>
    <message>
        <source>One of the filters that run before a policy of DROP or REJECT.</source>
        <translation>默认策略 DROP 或 REJECT 之前执行的过滤器之一。</translation>
    </message>
    <message>
        <source>Drops broadcast before a policy of DROP or REJECT.</source>
        <translation>在默认策略 DROP 或 REJECT 之前丢弃广播。</translation>
    </message>
    <message>
        <source>Drops anycast before a policy of DROP or REJECT.</source>
        <translation>在默认策略 DROP 或 REJECT 之前丢弃任播。</translation>
    </message>
    <message>
        <source>Drops multicast before a policy of DROP or REJECT.</source>
        <translation>在默认策略 DROP 或 REJECT 之前丢弃组播。</translation>
    </message>
    <message>
        <source>Drops ICMP that is to be rejected: ICMP is not answered with ICMP.</source>
        <translation>丢弃本应拒绝的 ICMP：不以 ICMP 应答 ICMP。</translation>
    </message>
    <message>
        <source>Drops broadcast and multicast that is to be rejected: it gets no answer.</source>
        <translation>丢弃本应拒绝的广播和组播：不予应答。</translation>
    </message>
    <message>
        <source>Answers with a TCP reset in the receiver&apos;s name: the sender sees &quot;connection refused&quot;, as if nobody listened there.</source>
        <translation>以接收方的名义应答 TCP RST 数据包：发送方看到“连接被拒绝”，就像那里没有程序在监听。</translation>
    </message>
    <message>
        <source>Answers with an ICMP error in the receiver&apos;s name: the sender sees &quot;unreachable&quot; or &quot;prohibited&quot;.</source>
        <translation>以接收方的名义应答 ICMP 差错：发送方看到“不可达”或“被禁止”。</translation>
    </message>
    <message>
        <source>Writes to the firewall&apos;s log what the SMURFS filter drops next.</source>
        <translation>将 SMURFS 过滤器接下来要丢弃的数据包写入防火墙日志。</translation>
    </message>
    <message>
        <source>Drops a packet that pretends to come from a broadcast or multicast address (SMURFS filter).</source>
        <translation>丢弃伪装成来自广播或组播地址的数据包（SMURFS 过滤器）。</translation>
    </message>
    <message>
        <source>Leaves packets without a sender&apos;s address alone: DHCP needs them.</source>
        <translation>不处理没有发送方地址的数据包：DHCP 需要它们。</translation>
    </message>
    <message>
        <source>Sends packets that pretend to come from a broadcast or multicast address to be dropped (SMURFS filter).</source>
        <translation>将伪装成来自广播或组播地址的数据包转去丢弃（SMURFS 过滤器）。</translation>
    </message>
    <message>
        <source>Writes to the firewall&apos;s log what the TCP flags filter drops next.</source>
        <translation>将 TCP 标志过滤器接下来要丢弃的数据包写入防火墙日志。</translation>
    </message>
    <message>
        <source>Drops a TCP packet with a combination of flags that makes no sense (TCP flags filter).</source>
        <translation>丢弃标志组合不合理的 TCP 数据包（TCP 标志过滤器）。</translation>
    </message>
    <message>
        <source>Sends TCP packets with a combination of flags that makes no sense to be dropped (TCP flags filter).</source>
        <translation>将标志组合不合理的 TCP 数据包转去丢弃（TCP 标志过滤器）。</translation>
    </message>
    <message>
        <source>Drops packets that belong to no connection that conntrack knows (state INVALID), on every bridge that they cross.</source>
        <translation>在数据包经过的每个网桥上，丢弃不属于 conntrack 已知的任何连接的数据包（状态 INVALID）。</translation>
    </message>
    <message>
        <source>Sends packets of known connections to an intrusion prevention program.</source>
        <translation>将已知连接的数据包送往入侵防御程序。</translation>
    </message>
    <message>
        <source>Sends packets on their way to a guest to that guest&apos;s rules.</source>
        <translation>将发往客户机途中的数据包转到该客户机的规则。</translation>
    </message>
    <message>
        <source>Sends packets that come from a guest to that guest&apos;s rules.</source>
        <translation>将来自客户机的数据包转到该客户机的规则。</translation>
    </message>
    <message>
        <source>Leaves IP to iptables: here only what is not IP is filtered.</source>
        <translation>将 IP 留给 iptables：此处只过滤非 IP 的流量。</translation>
    </message>
    <message>
        <source>A rule of the firewall&apos;s own for packets that cross a bridge.</source>
        <translation>防火墙自身针对经过网桥的数据包的规则。</translation>
    </message>
    <message>
        <source>Made by {program} on this node, not by the PVE firewall.</source>
        <translation>由此节点上的 {program} 创建，不是由 PVE 防火墙创建。</translation>
    </message>
    <message>
        <source>{program} on this node asks this chain first and leaves it to the administrator: its rules were added by hand.</source>
        <translation>此节点上的 {program} 会先检查此链，并将其留给管理员使用：其中的规则是手动添加的。</translation>
    </message>
    <message>
        <source>Made by {program} on this node, not by the PVE firewall: it keeps {program}&apos;s networks apart from each other.</source>
        <translation>由此节点上的 {program} 创建，不是由 PVE 防火墙创建：用于使 {program} 的各个网络相互隔离。</translation>
    </message>
    <message>
        <source>Made by a container network plugin (CNI) on this node, not by the PVE firewall.</source>
        <translation>由此节点上的容器网络插件 (CNI) 创建，不是由 PVE 防火墙创建。</translation>
    </message>
    <message>
        <source>Made by {program} on this node, not by the PVE firewall: it blocks senders for some time.</source>
        <translation>由此节点上的 {program} 创建，不是由 PVE 防火墙创建：用于在一段时间内封禁发送方。</translation>
    </message>
    <message>
        <source>Made by {program} on this node, not by the PVE firewall: it blocks senders.</source>
        <translation>由此节点上的 {program} 创建，不是由 PVE 防火墙创建：用于封禁发送方。</translation>
    </message>
    <message>
        <source>Marks the packet as accepted. That is not final: what else filters forwarded packets on the node is still asked.</source>
        <translation>将数据包标记为已接受。这不是最终结果：节点上过滤转发数据包的其他规则仍会检查。</translation>
    </message>
    <message>
        <source>The SYN flood protection: drops attempts to connect from a sender that makes too many of them a second.</source>
        <translation>SYN 泛洪防护：发送方每秒连接尝试过多时，丢弃这些尝试。</translation>
    </message>
    <message>
        <source>Writes senders on the blacklist to the firewall&apos;s log.</source>
        <translation>将黑名单中的发送方写入防火墙日志。</translation>
    </message>
    <message>
        <source>Drops what comes from a sender on the blacklist.</source>
        <translation>丢弃来自黑名单中发送方的数据包。</translation>
    </message>
    <message>
        <source>Hands packets of known connections to an intrusion prevention program.</source>
        <translation>将已知连接的数据包交给入侵防御程序。</translation>
    </message>
    <message>
        <source>Sends the node&apos;s own packets to the node&apos;s rules.</source>
        <translation>将节点自身的数据包转到节点的规则。</translation>
    </message>
    <message>
        <source>Sends packets to or from one NIC of a guest to that NIC&apos;s rules.</source>
        <translation>将进出客户机某个 NIC 的数据包转到该 NIC 的规则。</translation>
    </message>
    <message>
        <source>A rule of the firewall&apos;s own.</source>
        <translation>防火墙自身的规则。</translation>
    </message>
    <message>
        <source>Takes packets out of connection tracking: they have no state (UNTRACKED), and rules that ask for ESTABLISHED do not accept them. PVE makes no such rule.</source>
        <translation>使数据包不参与连接跟踪：它们没有状态 (UNTRACKED)，要求 ESTABLISHED 的规则不会接受它们。PVE 不会创建这样的规则。</translation>
    </message>
    <message>
        <source>Puts packets into a conntrack zone of their own: their connections are kept apart from those of other zones. PVE makes such a rule for SDN zones with SNAT only.</source>
        <translation>将数据包放入单独的 conntrack 区域：其连接与其他区域的连接分开。PVE 只为启用 SNAT 的 SDN 区域创建这样的规则。</translation>
    </message>
    <message>
        <source>Changes how conntrack treats packets.</source>
        <translation>更改 conntrack 处理数据包的方式。</translation>
    </message>
    <message>
        <source>Drops ARP in which {guest} claims an address that its IP filter does not list.</source>
        <translation>丢弃 {guest} 的此类 ARP：其中声称拥有 IP 过滤器未列出的地址。</translation>
    </message>
    <message>
        <source>Lets ARP through in which {guest} claims an address of its IP filter.</source>
        <translation>放行 {guest} 的此类 ARP：其中声称拥有 IP 过滤器列出的地址。</translation>
    </message>
    <message>
        <source>Drops what is of a link-layer protocol that {guest} may not send (layer2_protocols).</source>
        <translation>丢弃 {guest} 不得发送的链路层协议数据 (layer2_protocols)。</translation>
    </message>
    <message>
        <source>Lets a link-layer protocol through that {guest} may send.</source>
        <translation>放行 {guest} 可以发送的链路层协议。</translation>
    </message>
    <message>
        <source>The MAC filter for all but IP (ARP, ...): drops what {guest} sends from another MAC address than the one of its configuration.</source>
        <translation>针对非 IP 流量（ARP 等）的 MAC 过滤器：丢弃 {guest} 以不同于其配置的 MAC 地址发送的数据。</translation>
    </message>
    <message>
        <source>Lets through what {guest} sends and no filter stopped.</source>
        <translation>放行 {guest} 发送且未被任何过滤器拦下的数据。</translation>
    </message>
    <message>
        <source>{setting} is {value} in {one}, and {other} in {two}.</source>
        <translation>{setting} 在 {one} 中为 {value}，在 {two} 中为 {other}。</translation>
    </message>
    <message>
        <source>Only {one} has the rule {rule}.</source>
        <translation>只有 {one} 含有规则 {rule}。</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>beyond {interface}</source>
        <translation>{interface} 之外</translation>
    </message>
    <message>
        <source>node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>the kernel&apos;s walk through the rules ended in {device} at {rule}</source>
        <translation>内核的规则遍历在 {device} 中止于 {rule}</translation>
    </message>
    <message>
        <source>{reason}; the kernel&apos;s reason: {kernel}</source>
        <translation>{reason}；内核给出的原因：{kernel}</translation>
    </message>
    <message>
        <source>interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>环回接口</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>网桥</translation>
    </message>
    <message>
        <source>firewall bridge</source>
        <translation>防火墙网桥</translation>
    </message>
    <message>
        <source>VM&apos;s NIC</source>
        <translation>虚拟机 NIC</translation>
    </message>
    <message>
        <source>container&apos;s NIC</source>
        <translation>容器 NIC</translation>
    </message>
    <message>
        <source>firewall bridge&apos;s leg</source>
        <translation>防火墙网桥侧接口</translation>
    </message>
    <message>
        <source>leg into the bridge</source>
        <translation>接入网桥的接口</translation>
    </message>
    <message>
        <source>uplink</source>
        <translation>上联口</translation>
    </message>
    <message>
        <source>VLAN device</source>
        <translation>VLAN 设备</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>隧道</translation>
    </message>
    <message>
        <source>{packet} from {mac}</source>
        <translation>来自 {mac} 的 {packet}</translation>
    </message>
    <message>
        <source>The node&apos;s answer was cut short: some facts are missing.</source>
        <translation>节点的应答不完整：缺少部分信息。</translation>
    </message>
    <message>
        <source>User {user} is not root, and `sudo -n` does not help: no packets, no conntrack events, no rules.</source>
        <translation>用户 {user} 不是 root，`sudo -n` 也不可用：没有数据包、conntrack 事件和规则。</translation>
    </message>
    <message>
        <source>tcpdump is missing: no packets can be captured. Install it on the node with `apt install tcpdump`.</source>
        <translation>缺少 tcpdump：无法抓包。请在节点上用 `apt install tcpdump` 安装。</translation>
    </message>
    <message>
        <source>conntrack is missing: what happens to connections is not shown. Install it on the node with `apt install conntrack`.</source>
        <translation>缺少 conntrack：不显示连接的变化情况。请在节点上用 `apt install conntrack` 安装。</translation>
    </message>
    <message>
        <source>ip or bridge (iproute2) is missing: the wiring cannot be read.</source>
        <translation>缺少 ip 或 bridge (iproute2)：无法读取连线。</translation>
    </message>
    <message>
        <source>iptables-save is missing: which rule drops is not told.</source>
        <translation>缺少 iptables-save：无法得知由哪条规则丢弃。</translation>
    </message>
    <message>
        <source>The interfaces could not be read: `ip -d -j addr` failed (status {status}).</source>
        <translation>无法读取接口：`ip -d -j addr` 失败（状态码 {status}）。</translation>
    </message>
    <message>
        <source>{count} of the entries that `{command}` listed were not understood.</source>
        <translation>`{command}` 列出的条目中有 {count} 个无法识别。</translation>
    </message>
    <message>
        <source>The VLANs of bridge ports could not be read: `bridge -j vlan` failed.</source>
        <translation>无法读取网桥端口的 VLAN：`bridge -j vlan` 失败。</translation>
    </message>
    <message>
        <source>The forwarding databases could not be read: `bridge -j fdb` failed, so expected paths rest on configuration alone.</source>
        <translation>无法读取转发数据库：`bridge -j fdb` 失败，因此预期路径仅依据配置得出。</translation>
    </message>
    <message>
        <source>No guest configurations: /etc/pve could not be read, so guests are known by the names of their interfaces only.</source>
        <translation>没有客户机配置：无法读取 /etc/pve，因此只能通过接口名称识别客户机。</translation>
    </message>
    <message>
        <source>The configurations of {count} guests could not be read.</source>
        <translation>无法读取 {count} 台客户机的配置。</translation>
    </message>
    <message>
        <source>{count} network lines of guest configurations were not understood.</source>
        <translation>客户机配置中有 {count} 个网络配置行无法识别。</translation>
    </message>
    <message>
        <source>The rules of {what} could not be read: which rule drops is not told.</source>
        <translation>无法读取 {what} 的规则：无法得知由哪条规则丢弃。</translation>
    </message>
    <message>
        <source>The rules of nft could not be read: which of them drops is not told.</source>
        <translation>无法读取 nft 的规则：无法得知由其中哪条丢弃。</translation>
    </message>
    <message>
        <source>The rules of ebtables could not be read: what they drop is not told.</source>
        <translation>无法读取 ebtables 的规则：无法得知它们丢弃什么。</translation>
    </message>
    <message>
        <source>{count} lines of the rules of {what} were not understood.</source>
        <translation>{what} 的规则中有 {count} 行无法识别。</translation>
    </message>
    <message>
        <source>The firewall&apos;s files were not read to the end: where some rules come from is not told.</source>
        <translation>防火墙的文件未读完：无法得知部分规则来自何处。</translation>
    </message>
    <message>
        <source>Too large to be read (256 kB a file, 2 MB in all): {files}. Where rules of it come from is not told.</source>
        <translation>文件过大，未读取（单个文件 256 kB，总计 2 MB）：{files}。无法得知其中的规则来自何处。</translation>
    </message>
    <message>
        <source>{file} and {count} more</source>
        <translation>{file} 及另外 {count} 个文件</translation>
    </message>
    <message>
        <source>The counters of the interfaces could not be read: `ip -s -s -j link` failed.</source>
        <translation>无法读取接口计数器：`ip -s -s -j link` 失败。</translation>
    </message>
    <message>
        <source>Queues and rate limits could not be read: what they drop is not told.</source>
        <translation>无法读取队列和速率限制：无法得知它们丢弃什么。</translation>
    </message>
    <message>
        <source>The counters of conntrack could not be read: a full table is not told.</source>
        <translation>无法读取 conntrack 计数器：无法得知连接跟踪表是否已满。</translation>
    </message>
    <message>
        <source>{family} routes could not be read: where the node routes a packet is a guess.</source>
        <translation>无法读取 {family} 路由：节点将数据包路由到何处只是推测。</translation>
    </message>
    <message>
        <source>The kernel log could not be read: `dmesg` was refused.</source>
        <translation>无法读取内核日志：`dmesg` 被拒绝。</translation>
    </message>
    <message>
        <source>rule {number} of {chain}</source>
        <translation>{chain} 的第 {number} 条规则</translation>
    </message>
    <message>
        <source>the policy of {chain}</source>
        <translation>{chain} 的默认策略</translation>
    </message>
    <message>
        <source>a rule of {chain}</source>
        <translation>{chain} 的一条规则</translation>
    </message>
    <message>
        <source>The rule walk and the kernel&apos;s drop reasons are not shown: they need root.</source>
        <translation>不显示规则遍历和内核丢弃原因：需要 root 权限。</translation>
    </message>
    <message>
        <source>The rule walk is not shown: nft is missing. Install it on the node with `apt install nftables`.</source>
        <translation>不显示规则遍历：缺少 nft。请在节点上用 `apt install nftables` 安装。</translation>
    </message>
    <message>
        <source>The rule walk is not shown: {reason}</source>
        <translation>不显示规则遍历：{reason}</translation>
    </message>
    <message>
        <source>its listener ended with status {status}</source>
        <translation>其监听程序已结束，状态码 {status}</translation>
    </message>
    <message>
        <source>The rules are not traced: {reason}</source>
        <translation>未跟踪规则：{reason}</translation>
    </message>
    <message>
        <source>nft ended with status {status}</source>
        <translation>nft 已结束，状态码 {status}</translation>
    </message>
    <message>
        <source>Steps of the rule walk were lost: there were more than the node could hand over.</source>
        <translation>规则遍历的部分步骤已丢失：数量超出了节点能够传送的范围。</translation>
    </message>
    <message>
        <source>No rule told anything of the packets that were traced: the node&apos;s rules saw none of them, or have no way to tell.</source>
        <translation>没有任何规则报告被跟踪的数据包：节点的规则没有看到它们，或无法报告。</translation>
    </message>
    <message>
        <source>The legacy {family} rules told nothing of the packets that were traced: they saw none of them, or their lines reach no log that is read.</source>
        <translation>传统 {family} 规则没有报告被跟踪的数据包：它们没有看到这些数据包，或其日志行没有写入会被读取的日志。</translation>
    </message>
    <message>
        <source>The legacy {family} rules cannot tell their walk: no logger is bound for them (sysctl net.netfilter.nf_log.{number}).</source>
        <translation>传统 {family} 规则无法报告其遍历：没有为其绑定日志记录器 (sysctl net.netfilter.nf_log.{number})。</translation>
    </message>
    <message>
        <source>The legacy {family} rules cannot tell their walk: their logger writes no /var/log/pve-firewall.log.</source>
        <translation>传统 {family} 规则无法报告其遍历：其日志记录器不写入 /var/log/pve-firewall.log。</translation>
    </message>
    <message>
        <source>nft is missing.</source>
        <translation>缺少 nft。</translation>
    </message>
    <message>
        <source>tracefs is not mounted on the node.</source>
        <translation>节点上未挂载 tracefs。</translation>
    </message>
    <message>
        <source>the kernel has no event for freed packets, or it is locked down.</source>
        <translation>内核没有数据包释放事件，或已被锁定 (lockdown)。</translation>
    </message>
    <message>
        <source>the kernel gives no reasons; they came with Linux 5.17.</source>
        <translation>内核不提供原因；该功能自 Linux 5.17 起提供。</translation>
    </message>
    <message>
        <source>the kernel lets no trace instance be made: it is locked down, or rights are missing.</source>
        <translation>内核不允许创建跟踪实例：内核已被锁定 (lockdown)，或权限不足。</translation>
    </message>
    <message>
        <source>the kernel refuses to trace freed packets.</source>
        <translation>内核拒绝跟踪数据包的释放。</translation>
    </message>
    <message>
        <source>The kernel&apos;s drop reasons are not shown: {reason}</source>
        <translation>不显示内核丢弃原因：{reason}</translation>
    </message>
    <message>
        <source>The kernel&apos;s drop reasons are not shown any more: the node drops more than 20000 packets a second.</source>
        <translation>不再显示内核丢弃原因：节点每秒丢弃的数据包超过 20000 个。</translation>
    </message>
    <message>
        <source>its trace clock could not be compared with its time.</source>
        <translation>无法将其跟踪时钟与其系统时间对照。</translation>
    </message>
    <message>
        <source>their watch ended with status {status}</source>
        <translation>其监视已结束，状态码 {status}</translation>
    </message>
    <message>
        <source>{count} drops that the kernel told were lost: there were more than could be read.</source>
        <translation>内核报告的丢弃中有 {count} 次已丢失：数量超出了能够读取的范围。</translation>
    </message>
    <message>
        <source>{count} rule steps and kernel drops were left out: they came faster than they could be taken in.</source>
        <translation>略去了 {count} 个规则步骤和内核丢弃：它们到来的速度超出了接收能力。</translation>
    </message>
    <message>
        <source>Conntrack events are not shown: {reason}</source>
        <translation>不显示 conntrack 事件：{reason}</translation>
    </message>
    <message>
        <source>conntrack is missing.</source>
        <translation>缺少 conntrack。</translation>
    </message>
    <message>
        <source>`conntrack -E` ended with status {status}</source>
        <translation>`conntrack -E` 已结束，状态码 {status}</translation>
    </message>
    <message>
        <source>Conntrack events were lost: there were more than the node could hand over.</source>
        <translation>部分 conntrack 事件已丢失：数量超出了节点能够传送的范围。</translation>
    </message>
    <message>
        <source>Rule counters could not be read: {reason}</source>
        <translation>无法读取规则计数器：{reason}</translation>
    </message>
    <message>
        <source>The node&apos;s own counters could not be read: {reason}</source>
        <translation>无法读取节点自身的计数器：{reason}</translation>
    </message>
    <message>
        <source>It could not be checked that the node is as it was: {reason}</source>
        <translation>无法检查节点是否已恢复原状：{reason}</translation>
    </message>
    <message>
        <source>{file} is damaged at byte {position}: what comes before was read ({reason})</source>
        <translation>{file} 在第 {position} 字节处损坏：已读取此前的内容（{reason}）</translation>
    </message>
    <message>
        <source>{file} is damaged at byte {position}: what comes before was read</source>
        <translation>{file} 在第 {position} 字节处损坏：已读取此前的内容</translation>
    </message>
    <message>
        <source>{file} is cut short at byte {position}: what comes before was read</source>
        <translation>{file} 在第 {position} 字节处中断：已读取此前的内容</translation>
    </message>
    <message>
        <source>{count} packets of link type {type} were left out: that type is not known</source>
        <translation>略去了 {count} 个链路类型为 {type} 的数据包：该类型未知</translation>
    </message>
    <message>
        <source>{count} blocks of the file were not understood and left out</source>
        <translation>文件中有 {count} 个块无法识别，已略去</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>这是一个文件夹</translation>
    </message>
    <message>
        <source>its link type is not known</source>
        <translation>其链路类型未知</translation>
    </message>
    <message>
        <source>it ended without a status</source>
        <translation>它已结束，但没有状态码</translation>
    </message>
    <message>
        <source>Captures packets on all interfaces, headers only, without its own connection.</source>
        <translation>在所有接口上抓包，仅抓头部，不含自身的连接。</translation>
    </message>
    <message>
        <source>Watches connections being made, changed and forgotten by conntrack.</source>
        <translation>监视 conntrack 对连接的创建、更改和清除。</translation>
    </message>
    <message>
        <source>Reads who the node is, its interfaces, bridges, guests and what configures them, and the firewall&apos;s rules and files.</source>
        <translation>读取节点的身份、接口、网桥、客户机及其相关配置，以及防火墙的规则和文件。</translation>
    </message>
    <message>
        <source>Reads the firewall rules and how many packets each has met.</source>
        <translation>读取防火墙规则及每条规则匹配的数据包数。</translation>
    </message>
    <message>
        <source>Listens to what the firewall&apos;s rules tell of packets that are traced.</source>
        <translation>监听防火墙规则对被跟踪数据包的报告。</translation>
    </message>
    <message>
        <source>Traces one flow through the rules for 60 s at most, by a table of its own that goes with the command.</source>
        <translation>跟踪一条数据流经过各条规则的过程，最长 60 秒，使用随命令结束而消失的专用表。</translation>
    </message>
    <message>
        <source>Watches packets that the kernel drops, with its reason, in a trace instance of its own that goes with the command.</source>
        <translation>监视内核丢弃的数据包及其原因，使用随命令结束而消失的专用跟踪实例。</translation>
    </message>
    <message>
        <source>Checks that nothing of the rule trace and the drop watch is left.</source>
        <translation>检查规则跟踪和丢弃监视是否没有任何残留。</translation>
    </message>
    <message>
        <source>Looks for what an earlier run left behind.</source>
        <translation>查找先前运行留下的残留。</translation>
    </message>
    <message>
        <source>Removes what an earlier run left behind, and nothing else.</source>
        <translation>仅清除先前运行留下的残留，不动其他任何内容。</translation>
    </message>
    <message>
        <source>the host key cannot be exported</source>
        <translation>无法导出主机密钥</translation>
    </message>
    <message>
        <source>Reads counters of interfaces, queues and conntrack, routes, and what the kernel logged about packets.</source>
        <translation>读取接口、队列和 conntrack 的计数器、路由，以及内核有关数据包的日志。</translation>
    </message>
    <message>
        <source>looking up the name</source>
        <translation>正在查询主机名</translation>
    </message>
    <message>
        <source>an ARP request</source>
        <translation>ARP 请求</translation>
    </message>
    <message>
        <source>Reads its clock: what is captured from then on is captured whole.</source>
        <translation>读取其时钟：从那时起的抓包是完整的。</translation>
    </message>
    <message>
        <source>neither a capture nor text of a command that is known</source>
        <translation>既不是抓包文件，也不是已知命令的输出</translation>
    </message>
    <message>
        <source>The wiring was not read from the node: it is inferred from the names of interfaces and from where packets were seen.</source>
        <translation>连线不是从节点读取的：它是根据接口名称和看到数据包的位置推断的。</translation>
    </message>
    <message>
        <source>The trace is not recorded: {file} cannot be written ({reason})</source>
        <translation>记录未保存：无法写入 {file}（{reason}）</translation>
    </message>
    <message>
        <source>{count} lines of {file} begin like a packet or a listing and were not understood</source>
        <translation>{file} 中有 {count} 行的开头像数据包或列表，但无法识别</translation>
    </message>
    <message>
        <source>Lines were left out of {file}: what is not seen there is no proof that it was not there</source>
        <translation>{file} 中略去了一些行：未在其中看到不能证明当时不存在</translation>
    </message>
    <message>
        <source>{file} ends with a packet: whether more came is not told. Paste what follows it too, up to tcpdump&apos;s counts</source>
        <translation>{file} 以数据包结尾：其后是否还有数据包未知。请将其后的内容也一并粘贴，直到 tcpdump 的统计数字为止</translation>
    </message>
    <message>
        <source>{count} packets of {file} do not say at which interface they were seen: run tcpdump 4.99 or newer with `-i any`</source>
        <translation>{file} 中有 {count} 个数据包未注明是在哪个接口看到的：请用 `-i any` 运行 tcpdump 4.99 或更新版本</translation>
    </message>
    <message>
        <source>{count} lines of `conntrack -L` tell what was tracked then; they are no events</source>
        <translation>`conntrack -L` 的 {count} 行说明的是当时跟踪的连接；它们不是事件</translation>
    </message>
    <message>
        <source>The rules in {file} are not whole: their numbers count the lines that are there</source>
        <translation>{file} 中的规则不完整：其编号按现有的行计算</translation>
    </message>
    <message>
        <source>{count} packets of {file} do not say at which interface they were seen: capture with `tcpdump -i any -y LINUX_SLL2`</source>
        <translation>{file} 中有 {count} 个数据包未注明是在哪个接口看到的：请用 `tcpdump -i any -y LINUX_SLL2` 抓包</translation>
    </message>
    <message>
        <source>Nothing in {file} was recognised: it was left out</source>
        <translation>{file} 中没有可识别的内容：已略过</translation>
    </message>
    <message>
        <source>{file} was captured at some interfaces only, in one direction, or not all of it at one time: what is not seen elsewhere is no proof of a loss</source>
        <translation>{file} 仅在部分接口上、仅在一个方向上捕获，或并非同时捕获：在别处没有看到并不能证明丢包</translation>
    </message>
    <message>
        <source>not all of it was captured: not seen is not proof</source>
        <translation>并非全部被捕获：未看到不能作为证明</translation>
    </message>
    <message>
        <source>it is larger than 128 MB and no capture</source>
        <translation>文件大于 128 MB，且不是抓包文件</translation>
    </message>
    <message>
        <source>Neither rules nor counters nor the kernel tell anything of it, but the place fits a known cause: a reset ends its own conntrack entry in the first bridge and is INVALID in the next. What conntrack -E prints meanwhile would show it.</source>
        <translation>规则、计数器和内核都没有说明原因，但该位置符合一个已知原因：RST 数据包在第一个网桥中终结了自己的 conntrack 条目，在下一个网桥中就成为 INVALID。同时运行 conntrack -E 的输出可以证实这一点。</translation>
    </message>
    <message>
        <source>the text lacks {count} of the packets: not seen is not proof</source>
        <translation>文本缺少其中 {count} 个数据包：未看到不能作为证明</translation>
    </message>
    <message>
        <source>What the capture lost is not known; if nothing, the place is certain. The cause is not.</source>
        <translation>抓包丢失了多少尚不清楚；若没有丢失，位置是确定的，原因则不确定。</translation>
    </message>
    <message>
        <source>The place is certain, the cause is not.</source>
        <translation>位置是确定的，原因则不确定。</translation>
    </message>
    <message>
        <source>{missing}: it ended in {device}. {certain}</source>
        <translation>{missing}：它在 {device} 中终止。{certain}</translation>
    </message>
</context>
<context>
    <name>vs::ui::BridgeView</name>
    <message>
        <source>‹ Back to the path</source>
        <translation>‹ 返回路径</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>返回（Esc）</translation>
    </message>
    <message>
        <source>Show the request here</source>
        <translation>在此显示请求</translation>
    </message>
    <message>
        <source>Show the answer here</source>
        <translation>在此显示应答</translation>
    </message>
</context>
<context>
    <name>vs::ui::BytesView</name>
    <message>
        <source>Raw bytes</source>
        <translation>原始字节</translation>
    </message>
    <message>
        <source>Point at a byte to see which field it is.</source>
        <translation>指向某个字节，可查看它属于哪个字段。</translation>
    </message>
</context>
<context>
    <name>vs::ui::CentrePanel</name>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>各跳</translation>
    </message>
</context>
<context>
    <name>vs::ui::ChartTile</name>
    <message>
        <source>Arrow keys read the values, Enter chooses.</source>
        <translation>用方向键读取数值，按 Enter 选择。</translation>
    </message>
</context>
<context>
    <name>vs::ui::ChartsDock</name>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Rates, latencies, drops by rule and conntrack entries (F9)</source>
        <translation>速率、延迟、按规则统计的丢包以及 conntrack 条目（F9）</translation>
    </message>
    <message>
        <source>Show the charts</source>
        <translation>显示图表</translation>
    </message>
    <message>
        <source>Click or draw to choose; arrow keys read the values</source>
        <translation>单击或拖画以选择；用方向键读取数值</translation>
    </message>
    <message>
        <source>Own window</source>
        <translation>独立窗口</translation>
    </message>
    <message>
        <source>Shows the charts in a window of their own, or back in this one</source>
        <translation>在独立窗口中显示图表，或放回本窗口</translation>
    </message>
    <message>
        <source>Close the charts (F9)</source>
        <translation>关闭图表（F9）</translation>
    </message>
    <message>
        <source>Close the charts</source>
        <translation>关闭图表</translation>
    </message>
</context>
<context>
    <name>vs::ui::ChartsPanel</name>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>No packets yet. Press Trace, then try the connection that fails.</source>
        <translation>还没有数据包。请按“记录”，然后尝试出问题的连接。</translation>
    </message>
    <message>
        <source>No packet has been seen at any interface.</source>
        <translation>任何接口上都没有观测到数据包。</translation>
    </message>
    <message>
        <source>This node has no conntrack tool: install the package conntrack on it to see entries being made and destroyed.</source>
        <translation>此节点没有 conntrack 工具：请在节点上安装软件包 conntrack，以便看到条目的创建和销毁。</translation>
    </message>
    <message>
        <source>No conntrack event was heard. Bridges track connections where the firewall is on.</source>
        <translation>未收到 conntrack 事件。启用防火墙后，网桥才会跟踪连接。</translation>
    </message>
    <message>
        <source>Choose a journey in the list: the hops of its path are timed here.</source>
        <translation>请在列表中选择一个行程：这里会显示其路径上各跳的用时。</translation>
    </message>
    <message>
        <source>The chosen packet’s path has one hop only: there is nothing to time. Choose another journey in the list.</source>
        <translation>所选数据包的路径只有一跳：没有可计时的内容。请在列表中选择其他行程。</translation>
    </message>
    <message>
        <source>No packet took this path in the chosen span.</source>
        <translation>所选时间段内没有数据包经过此路径。</translation>
    </message>
    <message>
        <source>No packet was seen at two hops of this path.</source>
        <translation>没有数据包在此路径的两跳上被观测到。</translation>
    </message>
    <message>
        <source>%1, in the chosen span</source>
        <translation>%1，所选时间段内</translation>
    </message>
    <message>
        <source>No packet was dropped in the chosen span.</source>
        <translation>所选时间段内没有数据包被丢弃。</translation>
    </message>
    <message>
        <source>No packet was dropped.</source>
        <translation>没有数据包被丢弃。</translation>
    </message>
    <message>
        <source>in the chosen span</source>
        <translation>所选时间段内</translation>
    </message>
    <message>
        <source>in the whole trace</source>
        <translation>整个记录内</translation>
    </message>
    <message>
        <source>Connect to a node (Ctrl+N) or open a recording (Ctrl+O).</source>
        <translation>请连接到节点（Ctrl+N）或打开记录（Ctrl+O）。</translation>
    </message>
</context>
<context>
    <name>vs::ui::ColourRuleModel</name>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>过滤器</translation>
    </message>
</context>
<context>
    <name>vs::ui::ColourRulesPage</name>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The first rule that is on and fits a row colours it.</source>
        <translation>每一行按第一条已启用且匹配的规则着色。</translation>
    </message>
    <message>
        <source>Colour rules</source>
        <translation>颜色规则</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>The usual rules</source>
        <translation>恢复默认规则</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>前移（Alt+Up）</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>后移（Alt+Down）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>which rows; for example: tcp and port == 22</source>
        <translation>匹配哪些行；例如：tcp and port == 22</translation>
    </message>
    <message>
        <source>new rule</source>
        <translation>新规则</translation>
    </message>
</context>
<context>
    <name>vs::ui::ColumnsPage</name>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Checked columns are shown, the topmost at the left. The titles of the list can be dragged, too.</source>
        <translation>显示已勾选的列，最上面的显示在最左边。也可以直接拖动列表的列标题。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>To the left (Alt+Up)</source>
        <translation>左移（Alt+Up）</translation>
    </message>
    <message>
        <source>To the right (Alt+Down)</source>
        <translation>右移（Alt+Down）</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>恢复默认列</translation>
    </message>
</context>
<context>
    <name>vs::ui::CommandList</name>
    <message>
        <source>Commands run on the node</source>
        <translation>在节点上执行的命令</translation>
    </message>
    <message>
        <source>Nothing else was run, and nothing was changed. Choose a row to read its command.</source>
        <translation>没有执行其他命令，也没有做任何更改。选择一行可查看其命令。</translation>
    </message>
    <message>
        <source>Nothing else was run. What was made on the node for the rule walk is removed by the command that made it. Choose a row to read its command.</source>
        <translation>没有执行其他命令。为规则遍历而在节点上创建的内容，由创建它的命令自行移除。选择一行可查看其命令。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>The command in full</source>
        <translation>完整命令</translation>
    </message>
</context>
<context>
    <name>vs::ui::CommandModel</name>
    <message>
        <source>reads only</source>
        <translation>仅读取</translation>
    </message>
    <message>
        <source>makes something and removes it</source>
        <translation>临时创建，用后移除</translation>
    </message>
    <message>
        <source>time (UTC)</source>
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <source>command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>what for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>影响</translation>
    </message>
</context>
<context>
    <name>vs::ui::ComparePanel</name>
    <message>
        <source>Two recordings compared</source>
        <translation>两份记录的比较</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>停止比较</translation>
    </message>
    <message>
        <source>No packet in it could be followed.</source>
        <translation>其中没有可跟踪的数据包。</translation>
    </message>
</context>
<context>
    <name>vs::ui::ConnectDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Connect to a node</source>
        <translation>连接到节点</translation>
    </message>
    <message>
        <source>root@pve1, an alias of your SSH configuration, or lab</source>
        <translation>root@pve1、SSH 配置中的别名，或 lab</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>the agent and the usual keys</source>
        <translation>密钥代理（agent）和常用密钥</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Jump host</source>
        <translation>跳板机</translation>
    </message>
    <message>
        <source>Vethscope only reads. Every command that it runs is listed, and nothing is installed or left behind on the node.</source>
        <translation>Vethscope 只读取信息。它执行的每条命令都会列出，不会在节点上安装或留下任何东西。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>正在连接 %1…</translation>
    </message>
    <message>
        <source>Trust and connect</source>
        <translation>信任并连接</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>%1 shows a key that is not known here.</source>
        <translation>%1 出示了本机未知的密钥。</translation>
    </message>
    <message>
        <source>Compare it with what the node&apos;s own console prints for ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub. If it is the same, trust it: it is then remembered, and a change will be refused.</source>
        <translation>请与节点自身控制台上 ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub 的输出核对。如果一致，即可信任：此后会记住该密钥，一旦改变就会拒绝连接。</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>Passphrase of the key %1</source>
        <translation>密钥 %1 的密码短语</translation>
    </message>
    <message>
        <source>Choose a private key</source>
        <translation>选择私钥</translation>
    </message>
</context>
<context>
    <name>vs::ui::ConntrackChart</name>
    <message>
        <source>Conntrack entries</source>
        <translation>conntrack 条目</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>heard of in this trace; the node has %1 of %2</source>
        <translation>本次记录中获知的；节点现有 %1 条，上限 %2 条</translation>
    </message>
    <message>
        <source>heard of in this trace</source>
        <translation>本次记录中获知的</translation>
    </message>
    <message>
        <source>made a second</source>
        <translation>每秒创建</translation>
    </message>
    <message>
        <source>destroyed a second</source>
        <translation>每秒销毁</translation>
    </message>
    <message>
        <source>alive (right)</source>
        <translation>存活（右轴）</translation>
    </message>
    <message>
        <source>%1
%2 made, %3 destroyed, %4 alive at its end</source>
        <translation>%1
创建 %2，销毁 %3，结束时存活 %4</translation>
    </message>
</context>
<context>
    <name>vs::ui::FilterCompleter</name>
    <message>
        <source>What can come next</source>
        <translation>接下来可输入的内容</translation>
    </message>
</context>
<context>
    <name>vs::ui::FilterEdit</name>
    <message>
        <source>not valid: something is missing at the end</source>
        <translation>无效：末尾缺少内容</translation>
    </message>
    <message>
        <source>not valid at “%1”</source>
        <translation>在“%1”处无效</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
</context>
<context>
    <name>vs::ui::FindingBar</name>
    <message>
        <source>Findings of this trace</source>
        <translation>本次记录的诊断结论</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 条诊断结论</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more  ▾</source>
        <translation>另有 %1 条  ▾</translation>
    </message>
    <message>
        <source>%1, packets: %2</source>
        <translation>%1，数据包：%2</translation>
    </message>
    <message>
        <source>More findings</source>
        <translation>更多诊断结论</translation>
    </message>
</context>
<context>
    <name>vs::ui::GuestModel</name>
    <message>
        <source>node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>guests: %1</source>
        <translation>客户机：%1</translation>
    </message>
    <message>
        <source>%1 · stopped</source>
        <translation>%1 · 已停止</translation>
    </message>
    <message>
        <source>uplink</source>
        <translation>上联口</translation>
    </message>
    <message>
        <source>packets dropped: %1</source>
        <translation>被丢弃的数据包：%1</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>vs::ui::GuestPanel</name>
    <message>
        <source>Search name, ID, MAC, IP</source>
        <translation>搜索名称、ID、MAC、IP</translation>
    </message>
    <message>
        <source>Search guests</source>
        <translation>搜索客户机</translation>
    </message>
    <message>
        <source>Name, ID, MAC, address or interface. Enter goes on to the next one.</source>
        <translation>名称、ID、MAC、地址或接口。按 Enter 转到下一个。</translation>
    </message>
    <message>
        <source>Name, ID, MAC, address (10.0.0.0/24 means all of it) or interface. Enter goes on to the next one, Shift+Enter back.</source>
        <translation>名称、ID、MAC、地址（10.0.0.0/24 表示整个网段）或接口。按 Enter 转到下一个，按 Shift+Enter 返回上一个。</translation>
    </message>
    <message>
        <source>Guests of the node</source>
        <translation>节点的客户机</translation>
    </message>
    <message>
        <source>The node&apos;s guests appear here once you are connected.</source>
        <translation>连接后，节点的客户机会显示在这里。</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>没有与“%1”匹配的内容。</translation>
    </message>
</context>
<context>
    <name>vs::ui::InspectorPanel</name>
    <message>
        <source>%1, changed: %2</source>
        <translation>%1，已改变：%2</translation>
    </message>
    <message>
        <source>Packet and evidence</source>
        <translation>数据包和证据</translation>
    </message>
    <message>
        <source>Raw bytes</source>
        <translation>原始字节</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已改变</translation>
    </message>
</context>
<context>
    <name>vs::ui::JourneyMenu</name>
    <message>
        <source>Filter on %1</source>
        <translation>按 %1 过滤</translation>
    </message>
    <message>
        <source>And %1</source>
        <translation>并且 %1</translation>
    </message>
    <message>
        <source>And not %1</source>
        <translation>并且非 %1</translation>
    </message>
    <message>
        <source>Filter on another value</source>
        <translation>按其他值过滤</translation>
    </message>
    <message>
        <source>And not another value</source>
        <translation>并且非其他值</translation>
    </message>
    <message>
        <source>Only this connection</source>
        <translation>仅此连接</translation>
    </message>
    <message>
        <source>Colour rows with this value…</source>
        <translation>为含此值的行着色…</translation>
    </message>
    <message>
        <source>Colours and columns…</source>
        <translation>颜色和列…</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n row(s)</source>
        <translation>
            <numerusform>复制 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>vs::ui::JourneyPanel</name>
    <message>
        <source>Follow the newest</source>
        <translation>跟随最新</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>行程</translation>
    </message>
    <message>
        <source>Show each new drop as it comes (Esc)</source>
        <translation>每出现新的丢包即显示（Esc）</translation>
    </message>
    <message>
        <source>Filter of the journey list</source>
        <translation>行程列表的过滤器</translation>
    </message>
    <message>
        <source>filter: lost and guest == 811 (Ctrl+L)</source>
        <translation>过滤器：lost and guest == 811（Ctrl+L）</translation>
    </message>
    <message>
        <source>Colours and columns of this list</source>
        <translation>此列表的颜色和列</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>恢复默认列</translation>
    </message>
    <message>
        <source>Colours and columns…</source>
        <translation>颜色和列…</translation>
    </message>
    <message>
        <source>%1 of %2 shown, %3 dropped</source>
        <translation>显示 %1 / %2 个，%3 个被丢弃</translation>
    </message>
    <message>
        <source>%1 shown, %2 dropped</source>
        <translation>显示 %1 个，%2 个被丢弃</translation>
    </message>
    <message>
        <source>No journey passes this filter. Change it, or clear it with Ctrl+L, Esc.</source>
        <translation>没有行程符合此过滤器。请修改它，或按 Ctrl+L、Esc 清除。</translation>
    </message>
    <message>
        <source>No journey runs between these ends. Choose others above.</source>
        <translation>这两端之间没有行程。请在上方选择其他端点。</translation>
    </message>
    <message>
        <source>No journey between the ends chosen above passes this filter. Change it, or clear it with Ctrl+L, Esc.</source>
        <translation>上方所选的两端之间没有行程符合此过滤器。请修改它，或按 Ctrl+L、Esc 清除。</translation>
    </message>
    <message>
        <source>Each packet that is heard gets a row here.</source>
        <translation>每个观测到的数据包在这里占一行。</translation>
    </message>
    <message>
        <source>Until then all journeys are shown.</source>
        <translation>修正之前显示所有行程。</translation>
    </message>
    <message>
        <source>Until then this holds: %1</source>
        <translation>修正之前沿用：%1</translation>
    </message>
    <message>
        <source>No journey like this in the chosen span of time. Choose the whole trace with Esc in the timeline.</source>
        <translation>所选时间段内没有这样的行程。在时间线中按 Esc 可重新选择整个记录。</translation>
    </message>
</context>
<context>
    <name>vs::ui::JourneyTable</name>
    <message>
        <source>Journeys</source>
        <translation>行程</translation>
    </message>
    <message>
        <source>Drag a title to move its column, its edge to resize it</source>
        <translation>拖动列标题可移动该列，拖动其边缘可调整列宽</translation>
    </message>
    <message numerus="yes">
        <source>(%n more row(s) left out)</source>
        <translation>
            <numerusform>（另有 %n 行省略）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vs::ui::KeyList</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Keys of the picture and the lists work while one of them has the focus. Enter does what is chosen here.</source>
        <translation>图示和列表的快捷键仅在其获得焦点时有效。按 Enter 执行此处选中的操作。</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>搜索操作和快捷键</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>vs::ui::LatencyChart</name>
    <message>
        <source>Latency of each hop</source>
        <translation>每一跳的延迟</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>shortest</source>
        <translation>最短</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>95 % are within</source>
        <translation>95% 在此以内</translation>
    </message>
    <message>
        <source>%1: no packet has been seen at both</source>
        <translation>%1：没有数据包在两处都被观测到</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>第 95 百分位</translation>
    </message>
    <message numerus="yes">
        <source>%1, of %n packet(s)
%2: %3. A click shows a packet that took as long.</source>
        <translation>
            <numerusform>%1，共 %n 个数据包
%2：%3。单击可显示一个用时相同的数据包。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vs::ui::LegendCard</name>
    <message>
        <source>asks to open a connection</source>
        <translation>请求建立连接</translation>
    </message>
    <message>
        <source>agrees to open it</source>
        <translation>同意建立连接</translation>
    </message>
    <message>
        <source>carries data, or acknowledges it</source>
        <translation>携带数据，或确认数据</translation>
    </message>
    <message>
        <source>closes one side of the connection</source>
        <translation>关闭连接的一个方向</translation>
    </message>
    <message>
        <source>refuses or breaks off a connection</source>
        <translation>拒绝或中断连接</translation>
    </message>
    <message>
        <source>a single message</source>
        <translation>单条消息</translation>
    </message>
    <message>
        <source>an echo, or an error told</source>
        <translation>回显，或差错通知</translation>
    </message>
    <message>
        <source>asks which MAC has an address, or tells it</source>
        <translation>询问哪个 MAC 拥有某地址，或告知答案</translation>
    </message>
    <message>
        <source>any other packet</source>
        <translation>任何其他数据包</translation>
    </message>
    <message>
        <source>a conntrack entry is made, changed or destroyed</source>
        <translation>conntrack 条目被创建、更改或销毁</translation>
    </message>
    <message>
        <source>a packet ends here</source>
        <translation>数据包在此终止</translation>
    </message>
    <message>
        <source>not seen again: what became of it is not certain</source>
        <translation>未再观测到：其结果无法确定</translation>
    </message>
    <message>
        <source>Key to the picture</source>
        <translation>图例</translation>
    </message>
</context>
<context>
    <name>vs::ui::LessonCard</name>
    <message>
        <source>Explanation</source>
        <translation>讲解</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>关闭讲解</translation>
    </message>
</context>
<context>
    <name>vs::ui::ListOptions</name>
    <message>
        <source>Journey list</source>
        <translation>行程列表</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>vs::ui::LossesChart</name>
    <message>
        <source>Drops by rule</source>
        <translation>按规则统计的丢包</translation>
    </message>
    <message>
        <source>packets</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>%1 rule %2</source>
        <translation>%1 规则 %2</translation>
    </message>
    <message>
        <source>%1 policy</source>
        <translation>%1 默认策略</translation>
    </message>
    <message>
        <source>no rule known, in %1</source>
        <translation>规则未知，在 %1 中</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>所有其他</translation>
    </message>
    <message>
        <source>by a rule or policy</source>
        <translation>由规则或默认策略</translation>
    </message>
    <message>
        <source>no rule known</source>
        <translation>规则未知</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) lost: %1</source>
        <translation>
            <numerusform>丢失 %n 个数据包：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them rejected with an answer</source>
        <translation>
            <numerusform>其中 %n 个被拒绝并回以应答</numerusform>
        </translation>
    </message>
    <message>
        <source>A click shows the newest of them.</source>
        <translation>单击可显示其中最新的一个。</translation>
    </message>
</context>
<context>
    <name>vs::ui::MainWindow</name>
    <message>
        <source>Vethscope</source>
        <translation>Vethscope</translation>
    </message>
    <message>
        <source>%1 — Vethscope</source>
        <translation>%1 — Vethscope</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Find a guest, an address or an interface</source>
        <translation>查找客户机、地址或接口</translation>
    </message>
    <message>
        <source>To the next thing found</source>
        <translation>转到下一个查找结果</translation>
    </message>
    <message>
        <source>Back to the thing found before</source>
        <translation>返回上一个查找结果</translation>
    </message>
    <message>
        <source>Follow what is most telling</source>
        <translation>跟随最能说明问题的行程</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>快捷键列表</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>To the next event</source>
        <translation>转到下一个事件</translation>
    </message>
    <message>
        <source>Back to the event before</source>
        <translation>返回上一个事件</translation>
    </message>
    <message>
        <source>To the first event</source>
        <translation>转到第一个事件</translation>
    </message>
    <message>
        <source>To the last event</source>
        <translation>转到最后一个事件</translation>
    </message>
    <message>
        <source>Journey list</source>
        <translation>行程列表</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>过滤列表</translation>
    </message>
    <message>
        <source>Colours and columns of the list</source>
        <translation>列表的颜色和列</translation>
    </message>
    <message>
        <source>Copy the selected journeys as text</source>
        <translation>将所选行程复制为文本</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Colours as the system is set</source>
        <translation>颜色跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Nothing glides (reduced motion)</source>
        <translation>无滑动动画（减弱动态效果）</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>No packet in it could be followed.</source>
        <translation>其中没有可跟踪的数据包。</translation>
    </message>
    <message>
        <source>Connect to a node to see where its packets go (Ctrl+N), or open a recording (Ctrl+O). F1 lists all keys.</source>
        <translation>请连接到节点以查看其数据包的去向（Ctrl+N），或打开记录（Ctrl+O）。按 F1 列出所有快捷键。</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>正在连接 %1…</translation>
    </message>
    <message>
        <source>Reading the wiring of %1…</source>
        <translation>正在读取 %1 的连线…</translation>
    </message>
    <message>
        <source>Press Trace, then try the connection that fails.</source>
        <translation>请按“记录”，然后尝试出问题的连接。</translation>
    </message>
    <message>
        <source>Starting the capture…</source>
        <translation>正在启动抓包…</translation>
    </message>
    <message>
        <source>Listening. Now try the connection that fails: its packets appear here.</source>
        <translation>正在监听。现在请尝试出问题的连接：其数据包会显示在这里。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Captures (*.pcapng *.pcap);;All files (*)</source>
        <translation>抓包文件 (*.pcapng *.pcap);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Compare with a recording</source>
        <translation>与记录比较</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Show or hide the charts</source>
        <translation>显示或隐藏图表</translation>
    </message>
    <message>
        <source>To the next drop</source>
        <translation>转到下一次丢包</translation>
    </message>
    <message>
        <source>Predict what happens next, or no longer</source>
        <translation>预测接下来会发生什么，或不再预测</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>To the next thing in the picture</source>
        <translation>转到图中的下一项</translation>
    </message>
    <message>
        <source>Back to the thing before</source>
        <translation>回到前一项</translation>
    </message>
    <message>
        <source>Look inside the bridge</source>
        <translation>查看网桥内部</translation>
    </message>
    <message>
        <source>Explain it</source>
        <translation>解释它</translation>
    </message>
    <message>
        <source>Inside a bridge</source>
        <translation>网桥内部</translation>
    </message>
    <message>
        <source>To the next station or rule</source>
        <translation>转到下一站或下一条规则</translation>
    </message>
    <message>
        <source>Back to the one before</source>
        <translation>回到前一个</translation>
    </message>
    <message>
        <source>Back to the path</source>
        <translation>回到路径</translation>
    </message>
    <message>
        <source>Predicting</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Give this answer</source>
        <translation>选这个答案</translation>
    </message>
    <message>
        <source>To the next answer, or the one before</source>
        <translation>转到下一个或前一个答案</translation>
    </message>
    <message>
        <source>Take it; once it is answered, go on</source>
        <translation>选定；回答后继续</translation>
    </message>
    <message>
        <source>End predicting</source>
        <translation>结束预测</translation>
    </message>
    <message>
        <source>To what lies beside</source>
        <translation>转到旁边的一项</translation>
    </message>
    <message>
        <source>Choose it as one end</source>
        <translation>选为一端</translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation>什么都不选</translation>
    </message>
    <message>
        <source>Choose no span of time</source>
        <translation>不选时间段</translation>
    </message>
    <message>
        <source>Charts: from value to value</source>
        <translation>图表：逐个数值移动</translation>
    </message>
    <message>
        <source>Charts: show what has the focus</source>
        <translation>图表：显示焦点所在</translation>
    </message>
    <message>
        <source>To the journey below, or above</source>
        <translation>转到下方或上方的行程</translation>
    </message>
    <message>
        <source>Filter line: what can be written</source>
        <translation>过滤行：可以写什么</translation>
    </message>
    <message>
        <source>Filter line: empty it, then leave it</source>
        <translation>过滤行：先清空，再离开</translation>
    </message>
    <message>
        <source>Raw bytes: from field to field</source>
        <translation>原始字节：逐个字段移动</translation>
    </message>
    <message>
        <source>Copied, with names and addresses masked (Ctrl+E shows which, and lets you choose).</source>
        <translation>已复制，其中的名称和地址已脱敏（按 Ctrl+E 可查看并选择脱敏的内容）。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>剪贴板中没有文本。</translation>
    </message>
    <message>
        <source>Copy what tcpdump, conntrack or iptables-save printed, all of it, then paste it here.</source>
        <translation>请完整复制 tcpdump、conntrack 或 iptables-save 的输出，然后粘贴到此处。</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 等</translation>
    </message>
    <message>
        <source>Open recordings</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Recordings, captures, text (*.pcapng *.pcap *.cap *.txt *.log);;All files (*)</source>
        <translation>记录、抓包文件、文本 (*.pcapng *.pcap *.cap *.txt *.log);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation>保存记录</translation>
    </message>
    <message>
        <source>Recordings (*.pcapng);;Packets only, for other programs (*.pcapng)</source>
        <translation>记录 (*.pcapng);;仅数据包，供其他程序使用 (*.pcapng)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>A recording is being saved.</source>
        <translation>正在保存记录。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后再试。</translation>
    </message>
</context>
<context>
    <name>vs::ui::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>vs::ui::NodeMenu</name>
    <message>
        <source>Connect to a node…</source>
        <translation>连接到节点…</translation>
    </message>
    <message>
        <source>Open recordings…</source>
        <translation>打开记录…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Paste what a terminal printed</source>
        <translation>粘贴终端输出</translation>
    </message>
    <message>
        <source>Paste it beside what is shown</source>
        <translation>粘贴并加入当前显示的内容</translation>
    </message>
    <message>
        <source>Compare with another recording…</source>
        <translation>与另一份记录比较…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
</context>
<context>
    <name>vs::ui::NodeSearch</name>
    <message>
        <source>found: %1</source>
        <translation>找到：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>vs::ui::OverviewMinimap</name>
    <message>
        <source>Map of the whole node</source>
        <translation>整个节点的缩略图</translation>
    </message>
    <message>
        <source>The frame is what is in sight. Arrow keys move it.</source>
        <translation>方框表示当前可见的部分。用方向键移动它。</translation>
    </message>
    <message>
        <source>The whole node. Click or drag to move what is in sight.</source>
        <translation>整个节点。单击或拖动可移动可见的部分。</translation>
    </message>
</context>
<context>
    <name>vs::ui::OverviewView</name>
    <message>
        <source>Overview of the node</source>
        <translation>节点总览</translation>
    </message>
</context>
<context>
    <name>vs::ui::PathView</name>
    <message>
        <source>How: %1</source>
        <translation>方法：%1</translation>
    </message>
    <message>
        <source>Side effect: %1</source>
        <translation>副作用：%1</translation>
    </message>
    <message>
        <source>%1: %2, MTU %3</source>
        <translation>%1：%2，MTU %3</translation>
    </message>
    <message>
        <source>Path of the packet</source>
        <translation>数据包的路径</translation>
    </message>
</context>
<context>
    <name>vs::ui::PlayBar</name>
    <message>
        <source>First event</source>
        <translation>第一个事件</translation>
    </message>
    <message>
        <source>Back one event</source>
        <translation>后退一个事件</translation>
    </message>
    <message>
        <source>Forward one event</source>
        <translation>前进一个事件</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>最后一个事件</translation>
    </message>
    <message>
        <source>Next drop (D)</source>
        <translation>下一次丢包（D）</translation>
    </message>
    <message>
        <source>Play again at the end</source>
        <translation>到末尾后重新播放</translation>
    </message>
    <message>
        <source>Where playing pauses</source>
        <translation>播放在何处暂停</translation>
    </message>
    <message>
        <source>Pause at a drop</source>
        <translation>在丢包处暂停</translation>
    </message>
    <message>
        <source>Pause at a conntrack change</source>
        <translation>在 conntrack 变化处暂停</translation>
    </message>
    <message>
        <source>Predict what happens next (P)</source>
        <translation>预测接下来会发生什么（P）</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>What the shapes mean</source>
        <translation>各形状的含义</translation>
    </message>
    <message>
        <source>Position in the story</source>
        <translation>播放位置</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed, in events a second</source>
        <translation>速度（每秒事件数）</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
</context>
<context>
    <name>vs::ui::QuestionCard</name>
    <message>
        <source>What happens next?</source>
        <translation>接下来会发生什么？</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>正确。</translation>
    </message>
    <message>
        <source>Not this time.</source>
        <translation>这次没猜对。</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%2 个中答对 %1 个</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>You predicted %1 of %2.</source>
        <translation>%2 个中您预测对了 %1 个。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再来一次</translation>
    </message>
</context>
<context>
    <name>vs::ui::ShareDialog</name>
    <message>
        <source>Mask what names people, guests and machines</source>
        <translation>对可识别人员、客户机和机器的内容脱敏</translation>
    </message>
    <message>
        <source>Private addresses, too</source>
        <translation>包括私有地址</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>✔ Saved as %1</source>
        <translation>✔ 已保存为 %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 矢量图</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF 页面</translation>
    </message>
    <message>
        <source>Moving GIF</source>
        <translation>动态 GIF</translation>
    </message>
    <message>
        <source>Moving WebP</source>
        <translation>动态 WebP</translation>
    </message>
    <message>
        <source>Storyboard, step by step</source>
        <translation>分镜图，逐步展示</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Forum post (BBCode)</source>
        <translation>论坛帖子 (BBCode)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page with animation</source>
        <translation>带动画的网页</translation>
    </message>
    <message>
        <source>JSON for programs</source>
        <translation>供程序使用的 JSON</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Packets for other programs</source>
        <translation>供其他程序使用的数据包</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>分享的内容</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>文字内容</translation>
    </message>
    <message>
        <source>Public addresses, MAC tails, names of hosts, guests and users, comments. Payload, keys and passwords are never in it.</source>
        <translation>公网地址、MAC 地址的后半部分、主机、客户机和用户的名称、注释。绝不包含载荷、密钥和密码。</translation>
    </message>
    <message>
        <source>words of your own, with commas between</source>
        <translation>自定义词语，用半角逗号分隔</translation>
    </message>
    <message>
        <source>Words of your own to mask</source>
        <translation>要脱敏的自定义词语</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>留在本机</translation>
    </message>
    <message>
        <source>goes out</source>
        <translation>对外发出</translation>
    </message>
    <message>
        <source>times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Everything that is masked</source>
        <translation>所有脱敏的内容</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>What stands for what stays on this computer.</source>
        <translation>替换的对应关系只留在本机。</translation>
    </message>
    <message>
        <source>Nothing is masked: names and addresses go out as they are.</source>
        <translation>未作任何脱敏：名称和地址将原样发出。</translation>
    </message>
    <message>
        <source>There is no packet’s way to draw.</source>
        <translation>没有可绘制的数据包行程。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>✔ Copied</source>
        <translation>✔ 已复制</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
</context>
<context>
    <name>vs::ui::ShareMenu</name>
    <message>
        <source>Share a picture, a report or the recording…</source>
        <translation>分享图片、报告或记录…</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation>保存记录</translation>
    </message>
    <message>
        <source>Save the recording as…</source>
        <translation>记录另存为…</translation>
    </message>
    <message>
        <source>The next trace keeps payload</source>
        <translation>下次记录保留载荷</translation>
    </message>
    <message>
        <source>Recordings keep the headers of packets; what they carry may be secret, and is cut away unless it is asked for.</source>
        <translation>记录保留数据包的头部；数据包承载的内容可能涉密，除非明确要求，否则会被截去。</translation>
    </message>
</context>
<context>
    <name>vs::ui::SpanChip</name>
    <message numerus="yes">
        <source>in the chosen span: %n</source>
        <translation>
            <numerusform>所选时间段内：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Choose the whole trace again</source>
        <translation>%1。重新选择整个记录</translation>
    </message>
    <message>
        <source>%1 to %2. Press to choose the whole trace again (Esc in the timeline).</source>
        <translation>%1 至 %2。按下可重新选择整个记录（在时间线中按 Esc）。</translation>
    </message>
</context>
<context>
    <name>vs::ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>View ▾</source>
        <translation>视图 ▾</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>取消读取</translation>
    </message>
    <message>
        <source>Colours, motion and what else is shown</source>
        <translation>颜色、动画及其他显示内容</translation>
    </message>
    <message>
        <source>○ not connected</source>
        <translation>○ 未连接</translation>
    </message>
    <message>
        <source>○ recording: %1</source>
        <translation>○ 记录：%1</translation>
    </message>
    <message>
        <source>… connecting to %1</source>
        <translation>… 正在连接 %1</translation>
    </message>
    <message>
        <source>… reading the wiring of %1</source>
        <translation>… 正在读取 %1 的连线</translation>
    </message>
    <message>
        <source>● connected, unlocked: rule walk</source>
        <translation>● 已连接，已解锁：规则遍历</translation>
    </message>
    <message>
        <source>● connected, read only</source>
        <translation>● 已连接，只读</translation>
    </message>
    <message>
        <source>… starting the capture</source>
        <translation>… 正在启动抓包</translation>
    </message>
    <message>
        <source>● live, unlocked: rule walk</source>
        <translation>● 实时，已解锁：规则遍历</translation>
    </message>
    <message>
        <source>● live, read only</source>
        <translation>● 实时，只读</translation>
    </message>
    <message>
        <source>… stopping; waiting until the node confirms</source>
        <translation>… 正在停止；等待节点确认</translation>
    </message>
    <message>
        <source>✖ not connected</source>
        <translation>✖ 未连接</translation>
    </message>
    <message numerus="yes">
        <source>%n sighting(s)/s</source>
        <translation>
            <numerusform>%n 次观测/秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sighting(s)</source>
        <translation>
            <numerusform>%n 次观测</numerusform>
        </translation>
    </message>
    <message>
        <source>warnings: %1</source>
        <translation>警告：%1</translation>
    </message>
</context>
<context>
    <name>vs::ui::StepModel</name>
    <message>
        <source>drop</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>conntrack change</source>
        <translation>conntrack 变化</translation>
    </message>
    <message>
        <source>packet</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>间隔</translation>
    </message>
</context>
<context>
    <name>vs::ui::StepTable</name>
    <message>
        <source>Hops of the packet and its answer</source>
        <translation>数据包及其应答的各跳</translation>
    </message>
</context>
<context>
    <name>vs::ui::Teacher</name>
    <message>
        <source>Look inside: hooks, chains, rules</source>
        <translation>查看内部：钩子、链、规则</translation>
    </message>
</context>
<context>
    <name>vs::ui::TimeChart</name>
    <message>
        <source>minutes after %1</source>
        <translation>%1 之后的分钟数</translation>
    </message>
    <message>
        <source>seconds after %1</source>
        <translation>%1 之后的秒数</translation>
    </message>
    <message>
        <source>milliseconds after %1</source>
        <translation>%1 之后的毫秒数</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1，时长 %2</translation>
    </message>
</context>
<context>
    <name>vs::ui::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>by event</source>
        <translation>按事件</translation>
    </message>
    <message>
        <source>Every event takes the same room, however much time lies between</source>
        <translation>每个事件占相同宽度，不论其间相隔多久</translation>
    </message>
    <message>
        <source>by clock</source>
        <translation>按时钟</translation>
    </message>
    <message>
        <source>Real time from left to right, and all packets of the lanes</source>
        <translation>从左到右为真实时间，并显示各泳道的所有数据包</translation>
    </message>
    <message>
        <source>Zoom the timeline out</source>
        <translation>缩小时间线</translation>
    </message>
    <message>
        <source>Zoom the timeline in</source>
        <translation>放大时间线</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Show the whole trace (0)</source>
        <translation>显示整个记录（0）</translation>
    </message>
    <message>
        <source>Fit the timeline: show the whole trace</source>
        <translation>时间线适应窗口：显示整个记录</translation>
    </message>
</context>
<context>
    <name>vs::ui::TimelineView</name>
    <message>
        <source>Timeline: by event, or by the clock</source>
        <translation>时间线：按事件或按时钟</translation>
    </message>
    <message>
        <source>Timeline: zoom in</source>
        <translation>时间线：放大</translation>
    </message>
    <message>
        <source>Timeline: zoom out</source>
        <translation>时间线：缩小</translation>
    </message>
    <message>
        <source>Timeline: show the whole trace</source>
        <translation>时间线：显示整个记录</translation>
    </message>
    <message>
        <source>Timeline: move to the right</source>
        <translation>时间线：向右移动</translation>
    </message>
    <message>
        <source>Timeline: move to the left</source>
        <translation>时间线：向左移动</translation>
    </message>
    <message>
        <source>Choose a span of time, to the right</source>
        <translation>选择时间段，向右</translation>
    </message>
    <message>
        <source>Choose a span of time, to the left</source>
        <translation>选择时间段，向左</translation>
    </message>
    <message>
        <source>Choose a span of time, to the end</source>
        <translation>选择时间段，直到末尾</translation>
    </message>
    <message>
        <source>Choose a span of time, to the beginning</source>
        <translation>选择时间段，直到开头</translation>
    </message>
    <message numerus="yes">
        <source>%n packets within %1. Zoom in to tell them apart.</source>
        <translation>
            <numerusform>%1 内有 %n 个数据包。放大可区分它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy that is not on the packet’s path: %1</source>
        <translation>不在数据包路径上的副本：%1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>No packets yet.</source>
        <translation>还没有数据包。</translation>
    </message>
    <message>
        <source>By the clock, %1 to %2.</source>
        <translation>按时钟，%1 至 %2。</translation>
    </message>
    <message>
        <source>By event.</source>
        <translation>按事件。</translation>
    </message>
    <message>
        <source>Chosen: %1.</source>
        <translation>已选择：%1。</translation>
    </message>
    <message>
        <source>Chosen span: %1 to %2.</source>
        <translation>所选时间段：%1 至 %2。</translation>
    </message>
    <message>
        <source>Packets appear here, one lane for each interface that they cross.</source>
        <translation>数据包显示在这里，它们经过的每个接口各占一条泳道。</translation>
    </message>
</context>
<context>
    <name>vs::ui::TopBar</name>
    <message>
        <source>anyone</source>
        <translation>任何一方</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Capture filter</source>
        <translation>抓包过滤器</translation>
    </message>
    <message>
        <source>everything but this connection; for example: tcp and host 10.0.0.7</source>
        <translation>除本连接外的全部；例如：tcp and host 10.0.0.7</translation>
    </message>
    <message>
        <source>node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>port</source>
        <translation>端口号</translation>
    </message>
    <message>
        <source>node access</source>
        <translation>节点访问</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口号</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>▶ Trace</source>
        <translation>▶ 记录</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>■ Stop</source>
        <translation>■ 停止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Only while connected to a node: the rule walk is told live.</source>
        <translation>仅在连接到节点时可用：规则遍历由内核实时告知。</translation>
    </message>
    <message>
        <source>Rule walk</source>
        <translation>规则遍历</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Unlocked: the kernel tells the rules that packets meet, by things made on the node that remove themselves. Press to go back to reading only.</source>
        <translation>已解锁：内核会告知数据包遇到的规则，为此在节点上创建的内容会自行移除。按下可恢复为只读。</translation>
    </message>
    <message>
        <source>Nothing on the node is changed. Press to read what the rule walk would do there, and to unlock it.</source>
        <translation>节点上不做任何更改。按下可查看规则遍历会在节点上做什么，并将其解锁。</translation>
    </message>
    <message>
        <source>Node access: unlocked for the rule walk</source>
        <translation>节点访问：已为规则遍历解锁</translation>
    </message>
    <message>
        <source>Node access: read only</source>
        <translation>节点访问：只读</translation>
    </message>
    <message>
        <source>filter · %1</source>
        <translation>过滤器 · %1</translation>
    </message>
    <message>
        <source>Commands %1</source>
        <translation>命令 %1</translation>
    </message>
    <message>
        <source>Every command that was run on the node</source>
        <translation>在节点上执行过的每条命令</translation>
    </message>
    <message>
        <source>Share ▾</source>
        <translation>分享 ▾</translation>
    </message>
    <message>
        <source>Keep the recording; make a picture or a report of it</source>
        <translation>保存记录；将其制成图片或报告</translation>
    </message>
</context>
<context>
    <name>vs::ui::TrafficChart</name>
    <message>
        <source>Packets and drops a second</source>
        <translation>每秒数据包数和丢包数</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>%1 of %2 interfaces: the chosen and the busiest</source>
        <translation>%2 个接口中的 %1 个：所选的和最繁忙的</translation>
    </message>
    <message>
        <source>by interface</source>
        <translation>按接口</translation>
    </message>
    <message>
        <source>dropped in %1 (right)</source>
        <translation>在 %1 中被丢弃（右轴）</translation>
    </message>
    <message>
        <source>%1: %2 packets a second (%3)</source>
        <translation>%1：每秒 %2 个数据包（%3）</translation>
    </message>
    <message>
        <source>✖ %1: %2 dropped a second (%3)</source>
        <translation>✖ %1：每秒丢弃 %2 个（%3）</translation>
    </message>
</context>
<context>
    <name>vs::ui::UnlockPanel</name>
    <message>
        <source>reads only</source>
        <translation>仅读取</translation>
    </message>
    <message>
        <source>makes something and removes it</source>
        <translation>临时创建，用后移除</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Stay read only</source>
        <translation>保持只读</translation>
    </message>
    <message>
        <source>Commands run so far…</source>
        <translation>至今执行的命令…</translation>
    </message>
    <message>
        <source>Unlock the rule walk?</source>
        <translation>解锁规则遍历？</translation>
    </message>
    <message>
        <source>So far Vethscope only reads. To be told by the kernel which rules a packet met, and why it was dropped, it has to make two things on the node:</source>
        <translation>到目前为止，Vethscope 只读取信息。要让内核告知数据包遇到了哪些规则、为何被丢弃，它需要在节点上创建两样东西：</translation>
    </message>
    <message>
        <source>•  An nft table of its own that marks the packets of this one flow for tracing: at most 20 a second, for at most 60 seconds. The kernel removes the table the moment the command that made it ends.</source>
        <translation>•  一个专用的 nft 表，用于标记这一条流的数据包以便跟踪：每秒最多 20 个，最长 60 秒。创建该表的命令一结束，内核就会立即移除该表。</translation>
    </message>
    <message>
        <source>•  A trace instance of its own, in which the kernel says why it frees packets. The command that made it removes it, whatever becomes of this program.</source>
        <translation>•  一个专用的跟踪实例，内核在其中说明释放数据包的原因。无论本程序发生什么，创建它的命令都会将其移除。</translation>
    </message>
    <message>
        <source>•  No rule, no setting and no file of the node is touched. But a node whose firewall uses iptables writes the walk into its firewall log, too; those lines stay.</source>
        <translation>•  不会触及节点的任何规则、设置和文件。但是，如果节点的防火墙使用 iptables，遍历过程也会写入其防火墙日志；这些日志行会保留。</translation>
    </message>
    <message>
        <source>It ends when you stop the trace, lock again, disconnect, or when the connection breaks. A running trace begins anew.</source>
        <translation>当您停止记录、重新锁定、断开连接，或连接中断时，规则遍历即告结束。正在进行的记录会重新开始。</translation>
    </message>
    <message>
        <source>The exact commands of such a trace</source>
        <translation>此类记录的确切命令</translation>
    </message>
</context>
</TS>
