<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ColourRules</name>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICMP error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>“%1” is not a target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write [user@]host[:port], an alias of your SSH configuration, or lab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a capture filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: tcp port 80 and host 10.0.0.7 (no host names).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a capture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a pcapng or pcap file with a whole header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in %1 was recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a capture that Vethscope or tcpdump recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host %1 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or write its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is sshd running there, and is the port right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check address, port and the firewalls on the way to the node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again; nothing stays behind on the node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not let %1 through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH to %1 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the same with ssh -v in a terminal to see more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 was not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare its fingerprint on the node&apos;s console, then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 has changed. Refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may be between you and the node. If the node was reinstalled, remove its old key with ssh-keygen -R and connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 is revoked. Refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who runs the node for its new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user, or choose another key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again and give its passphrase, or load it with ssh-add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again and type it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused another channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise MaxSessions in its sshd_config, or close other sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node lacks a tool: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it there, for example: apt install tcpdump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command on the node failed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of commands shows what was run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rights to look on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in as root, or as a user whose sudo needs no password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. Is the node under load?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such lab is up: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it in a terminal: vethscope lab up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab needs root on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it with sudo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the node</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>the contrary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list, closed by }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is there, and is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is less than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the text in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits a pattern with * and ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is one of a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what became of the packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped or rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how sure a loss is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id of a finding about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bridge or interface in which it was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hook at which it was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table of the rule that decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chain of the rule that decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of the rule that decided, in its chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule that decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why it was lost, or why that is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name, as in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP flags that are set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICMP or ICMPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>destination address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source or destination address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP or UDP source port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP or UDP destination port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source or destination port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest that sent it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest that it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sender or receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethernet source, or the target of an ARP packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLAN ID of a tag at any of its hops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interface that it was seen at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bridge that it was seen in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of hops, as in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL or hop limit where it was first seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length of the IP packet in bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conntrack event that it caused, or the state in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it was first seen (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time since the trace began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time from its first sighting to its last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of its connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 for a first try, 1 for its first repetition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a repetition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>travels from the server to the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a SYN, echo or ARP request that arrived and got no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no field: a comparison begins with one, like port == 80</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no field “%1”: did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a comparison between them: %1 == %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value has to follow “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a condition has to follow “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” joins two conditions: write one before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write %2 instead of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put text with a comma in quotes, and lists in braces: {80, 443}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is compared with nothing: write “%1” or “not %1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is compared by: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number: %2 takes whole numbers, like 80</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time span: %2 takes spans like 18us, 1.5ms, 2s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time of day: %2 takes times like 16:33:11.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no address: %2 takes 10.0.0.7, 10.0.0.0/24 or fe80::/10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no MAC address: %2 takes bc:24:11:aa:08:11; for a part of it write contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 takes no ranges: write the values one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the range %1 ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list in braces has to follow “in”: %1 in {…, …}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write at least one value between the braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the list with }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the text with a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the parenthesis with )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is open that “%1” could close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a condition between the parentheses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many parentheses inside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the filter is too long</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsidePicture</name>
    <message>
        <source>%1 policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conntrack lookup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conntrack confirms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice of the port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never gets here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectorFacts</name>
    <message>
        <source>entry made in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry changed in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry destroyed in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (inferred)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seq / ack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethernet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conntrack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rule %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2 (+%3 packets, +%4 bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 do the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, rule walk and kernel’s reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, rule walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, kernel’s reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the rule’s own counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in the capture only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this packet, %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel’s own reason for freeing the packet (skb:kfree_skb)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>harmful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (order proved)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sighting(s), %1 lost in the kernel</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sighting(s), loss not known</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 shed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from the packets that opened the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opening was not seen: counted from the first packet seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(since the first seen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being read from the recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept any more: while listening only the newest packets keep their bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept: there is neither a recording nor a trace behind this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording does not have them: it tells this packet as text, or cannot be read any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JourneyColumns</name>
    <message>
        <source>mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from → to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 policy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPicture</name>
    <message>
        <source>guest NICs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bridges: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packets lost: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packets lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>many packets: the wider, the more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traffic now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest NIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firewalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLAN tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a remark on the port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 MB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules: %1 in, %2 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firewall bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leg inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guest&apos;s NIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on this node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no bridge is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLAN-aware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STP on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uplink, up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>All in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to what has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or unfold the bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it before its neighbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it behind its neighbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold all, and back to the order by VMID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the change of the layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo the change of the layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything back in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go where the panel is to stand. Escape: leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go where the guest is to stand on its bridge. Escape: leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1: choose the other end of the path. Escape: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firewalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, uplink of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLANs allowed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest NICs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded; F unfolds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packets a second: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packets lost here: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>Why this is not certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rule %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it answers for the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written by the PVE firewall; never logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written by the PVE firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for what no rule decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen at %1, expected next at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel’s reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>freed in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule: it was lost on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place is certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firewall bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firewall bridge of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of the %1 from %2 to %3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict what happens next; then see whether it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROVED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COUNTED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the rule’s own counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the capture: in here, never out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %3 resets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %3 packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ANSWERED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEFT THE NODE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ON ITS WAY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT CERTAIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DELIVERED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen at %1 of %2 hops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the kernel’s rule walk and its reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the kernel’s rule walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the kernel’s reason, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the kernel’s own word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capture loss unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capture loss %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule counter %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conntrack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers: order of sightings; times: since the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not seen beyond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry destroyed (order proved)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no entry: INVALID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not seen again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortWords</name>
    <message>
        <source>unplugged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplugged: link_down=1 in the guest&apos;s configuration. Nothing gets through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set down on the node. Nothing gets through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No carrier: nobody is at the other end. Nothing gets through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STP: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spanning tree keeps this port in state “%1”: the bridge does not forward through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isolated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isolated: the bridge does not forward between this port and other isolated ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTU %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTU %1, but the bridge has %2: packets over the smaller one do not get through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning is off: the bridge does not note which addresses are behind this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no flooding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flooding is off: packets to addresses that the bridge does not know are not sent here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hairpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hairpin: packets may leave by the port that they came in by.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>conntrack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1 UTC, in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left the node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROVED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COUNTED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNSURE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came in from the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went out to the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came in on a bridge port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went out of a bridge port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came in from the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went out to the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule walk needs root: connect as root, or as a user who may run sudo without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs nft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule walk needs the nft tool, which this node does not have (package nftables). Verdicts stand on the capture and on the rules’ counters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>not a target{rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a capture filter{rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such file{rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot read{rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot write{rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a capture{rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in it was recognised{rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host not found{rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection refused{rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer{rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection lost{rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy refused{rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH failed{rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host key is not known{rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host key has CHANGED, refusing{rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host key is revoked, refusing{rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>login refused{rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key is locked by a passphrase{rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong passphrase{rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the node refused another channel{rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the node lacks a tool{rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a command on the node failed{rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rights on the node{rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer in time{rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled{rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lab needs root on this machine{rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such lab is up{rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not supported{rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>malformed data{rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal error{rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ended with status {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link type {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown port &apos;{word}&apos; at position {position}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{word}&apos; at position {position} is no filter word and no address; names are not looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{list}, {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not begin to listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SYN-ACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SYN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the FIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the acknowledgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the UDP packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ARP request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ARP reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {packet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SYN-ACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SYN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The FIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The acknowledgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The UDP packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ARP request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ARP reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {packet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} is seen at {interface}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} goes out to {guest} through {interface}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} leaves {guest} and enters {bridge} at {interface}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} comes in from outside at {interface}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} leaves the node through {interface}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} comes into {bridge} at {interface}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} leaves {bridge} through {interface}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} comes in at {interface}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} goes out at {interface}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device}: conntrack makes an entry for {packet}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device}: {packet} ends the connection; its conntrack entry is destroyed (order proved).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device}: {packet} ends the connection; its conntrack entry is destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device}: the conntrack entry becomes {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device}: the conntrack entry is updated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} is rejected in {device}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} is dropped in {device}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} is rejected in {device} by {rule}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} is dropped in {device} by {rule}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} from {sender} reaches its listeners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} from {sender} reaches {receiver}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} from {sender} reaches {receiver} and is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} from {sender} leaves the node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} from {sender} leaves the node through {interface}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} from {sender} is dropped in {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} from {sender} is rejected in {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} from {sender} is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of {packet} from {sender} cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{note}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client sees a timeout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client sees a timeout instead of “connection refused”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client sees a timeout although the server answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client sees “connection refused”, and it was a rule that refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client sees “connection refused”: nobody listens on that port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{owner} &gt; Firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule {number} of ebtables chain {chain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most likely </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No counter names the rule: it is the one that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the MAC filter in chain {chain} of ebtables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} is VLAN-aware, and lets a packet in at {port} only in these VLANs: {has}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} is VLAN-aware, and lets a packet out at {port} only in these VLANs: {has}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kernel dropped the packet for its state (BRIDGE_INGRESS_STP_STATE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bridge lets nothing in at {port}: {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bridge lets nothing out at {port}: {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bridge speaks the spanning tree protocol (STP): it holds a port back while it learns the tree, or where the tree has a loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bridge does not speak the spanning tree protocol (STP): a new port waits for the forward delay, or somebody set the state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the packet&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any of {vlans}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was heard from there yet, so the bridge could not learn the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning is off for that port, too, so the bridge never learns the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is wrong already where the packet is first seen, in at {interface}: whoever sent it, {sender}, made it so. A sum that is left to the network card on purpose (offload) looks different, and is not meant here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is wrong already where the packet is first seen, out at {interface}: whoever sent it, {sender}, made it so. A sum that is left to the network card on purpose (offload) looks different, and is not meant here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is dropped in {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel&apos;s own word for it: {word} in {device}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node&apos;s connection table checks the sum when the packet comes into {device}, and calls a packet with a wrong one INVALID: {rule} drops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node&apos;s connection table checks the sum when the packet comes into {device}, and calls a packet with a wrong one INVALID: most likely {rule} drops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is most likely thrown away by its receiver, {receiver}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node passes it on: it goes in at {interface}. A receiver that checks the sum, as nearly all do, throws it away without a word, and nothing came back in this trace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node passes it on: it goes out at {interface}. A receiver that checks the sum, as nearly all do, throws it away without a word, and nothing came back in this trace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other half of its connection takes another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it seems that the other half of its connection takes another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not one packet from {silent} was seen in this connection: that half does not cross this node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not one packet from {silent} was seen in this connection: that half does not cross this node (or these are leftovers of a connection that is over).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the other one it sees a new connection that does not begin with a SYN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the other one it calls the packet INVALID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both ends send, and neither began the connection while this trace was running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It carries data in the middle of a connection that was not begun while this trace was running; the other end was not heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection table has no entry for it, so the firewall sees a new connection that does not begin with a SYN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection table has no entry for it, so the firewall calls the packet INVALID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or the other half of the connection takes another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel logged it: “nf_conntrack: table full, dropping packet”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table&apos;s drop counter rose by {count} in this trace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It held {count} of at most {most} entries when it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reset that destroyed its own conntrack entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one half of the connection crosses this node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} from {sender} is {likely}dropped in {device}: {seems}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection hangs, although both ends answer each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} from {sender} to {receiver} comes into {device} at {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node&apos;s connection table knows a connection only by both halves. {without}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{culprit} drops such packets.{unsure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send both directions over the same way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the routes and gateways of both ends: a second NIC in the same network, or two gateways, is the usual reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let packets pass that have no connection: nf_conntrack_allow_invalid: 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole node: such packets are then let through for all guests; a guest whose input policy is DROP or REJECT still loses them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host.fw, section [OPTIONS]: nf_conntrack_allow_invalid: 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the firewall off for the NIC that is passed one way only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no firewall on that NIC; other bridges on the way still look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web interface: guest &gt; Hardware or Network &gt; the NIC &gt; Firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is older than the node&apos;s memory of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} from {sender} is {likely}dropped in {device}: the node has no entry for this older connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open connections freeze until they time out; new ones work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} comes into {device} at {after}. {heard}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most likely the guest was moved here by a live migration while the connection was open, or the connection table of this node was emptied.{orElse}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the connection anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the old connection is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restart the client, or the service that holds the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a live migration take the connection table along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs Proxmox VE 9 on both nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the guest speak first: application or TCP keep-alives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works only where the guest&apos;s output policy lets it send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the datacenter&apos;s (cluster.fw, enable)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datacenter &gt; Firewall &gt; Options &gt; Firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the node&apos;s (host.fw, enable)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node &gt; Firewall &gt; Options &gt; Firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guest&apos;s ({file}, enable)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{guest} &gt; Firewall &gt; Options &gt; Firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that of its NIC (firewall=1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{guest} &gt; Hardware &gt; the NIC &gt; Firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{guest} &gt; Network &gt; the NIC &gt; Firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop and start {guest} (a reboot from inside is not enough), or take the NIC out and put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the node runs the nftables firewall, and {interface} is still in the firewall bridge {bridge} of the older one: the guest was not restarted since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{interface} is a port of {bridge} and not of a firewall bridge: the guest was started before the switch was set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rules have no chain {chain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{list} and {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{list}; {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the four switches one is off: {switches}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the four switches some are off: {switches}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all four switches are on, but {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names an error in a configuration file: until that is mended, no change is applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service that applies changes is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are normally applied within ten seconds; these waited for the whole trace. Most likely an error in a configuration file stops them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} from {sender} reaches {guest}, and nothing comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client waits and gets a timeout. The node did its part: the packet left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} goes out to {guest} through {tap}. {times}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that belongs to it came in at {tap} afterwards, and the capture lost no packet that is known of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So it ended inside the guest, or its answer did: most likely the guest&apos;s own firewall drops it silently, or the guest has no way back to {sender}. {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the guest&apos;s own firewall for {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the guest: nft list ruleset; ufw status; Windows: Windows Defender Firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the guest has the address and a way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the guest: ip address; ip route get {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the packet arrives inside the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the guest: tcpdump -n -i any host {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAT lost in the firewall bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} from {sender} leaves through {uplink} with its private address: the NAT of the node is lost in {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest reaches the node and its neighbours, but nothing beyond the node answers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} passes the firewall bridge {device} first. The connection table makes its entry there, and decides about NAT there: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later the node routes the packet to {uplink}, where this rule would change its source: {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAT is decided once for an entry. The entry is the one from {device}, so the rule is not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet leaves through {uplink} as {address}: nobody outside knows a way back to that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the firewall bridges a conntrack zone of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection table has one more entry for each connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/etc/network/interfaces, at the bridge: post-up iptables -t raw -I PREROUTING -i fwbr+ -j CT --zone 1; and post-down iptables -t raw -D PREROUTING -i fwbr+ -j CT --zone 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the firewall off for the guest&apos;s NIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guest is not protected any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules are out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node&apos;s firewall does not follow its configuration: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed in the web interface has no effect; the older rules stay in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pve-firewall status says: {status}. {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this trace shows is what the older rules do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the error and mend the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pve-firewall compile (prints errors with file and line); journalctl -u pve-firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the firewall&apos;s service again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules are applied as they are configured now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemctl restart pve-firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firewall is configured and not in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firewall of {guest} is configured in {file}, but not in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets pass that its rules should stop, or rules that should accept change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guest is protected only where four switches are on: the datacenter&apos;s, the node&apos;s, the guest&apos;s, and that of its NIC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets of {guest} were seen in this trace: none of its rules was asked about them as configured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the firewall of {guest} in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its rules and policies apply at once: what they do not allow is dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{list} and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conntrack called the packet INVALID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conntrack called the packet INVALID although it knows the connection: most likely the packet does not fit its window or its state, or an earlier packet ended it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel&apos;s own word for it: {word} at {function}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules let it pass in {device}: it was lost after them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule} ended it: {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that can have ended it there: {rules}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was handed to the node to be routed, and the node did not send it on. The rules that it met there were not weighed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule that was read can have ended it there, or no counter of one rose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not seen again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never came in at {interface}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never came out at {interface}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither rules nor counters nor the kernel tell anything of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost, cause not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} from {sender} is lost in {device}, and what was seen does not tell why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} was last seen at {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing}: it ended in {device}. The place is certain, the cause is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace again with the rule walk: it names the rule, or says that none did it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes the node for a minute, and undoes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vethscope trace ... --instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace again while nothing else is sent: the counters then name the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vethscope trace ... --filter with the packet&apos;s addresses and ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring {link} up, or plug its other end in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration says so: link_down=1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no carrier: nothing is plugged in at its other end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes in at {interface} goes nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should leave by {interface} finds no way there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest answers other packets, so it runs: look at this service and this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No packet to this NIC was answered in this trace: look at the guest&apos;s network, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came {count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rate limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rate limit of {rate} MB/s (rate={rate})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what comes from {guest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what goes to {guest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is lost in front of {card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waited for the card and was never sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is handed to {card}, which hung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is handed to a card that hangs is most likely never sent; nothing in this trace answered it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{link} in aggregator {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel&apos;s own word for it: {word}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} from {sender} has a wrong checksum and {fate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver&apos;s service never sees it: connections time out, DHCP or DNS gets no answer, while a ping may work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checksum of {packet} does not fit what it carries. {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch checksum offload off where the packet is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender&apos;s CPU works a little more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the guest: ethtool -K eth0 tx off; for Windows: the network adapter&apos;s advanced settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a program or a tunnel in the sender that writes packets itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the guest: tcpdump -vv -n -i any (it prints “incorrect” beside wrong sums)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the checksum on the node, for DHCP answers that the node itself hands out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iptables -t mangle -A POSTROUTING -p udp --dport 68 -j CHECKSUM --checksum-fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set nf_conntrack_allow_invalid: 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the receiver still throws the packet away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host.fw, section [OPTIONS]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node has no route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} from {sender} is dropped at {after}: the node has no route to {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest sees “network unreachable” or “no route to host”, or waits in vain where that answer is lost, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} comes to the node at {after}, to be routed to {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node knows no way to {target}. {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the node a route there, or a default gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the node sends such packets that way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/etc/network/interfaces, at the interface that leads there: gateway ADDRESS; or post-up ip route add NETWORK via ADDRESS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an EVPN zone: name an exit node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the zone&apos;s traffic to the outside goes through it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web interface: Datacenter &gt; SDN &gt; Zones &gt; the zone &gt; Exit Nodes, then SDN &gt; Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the node which way it would take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ip route get {target} from {address} iif {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse path filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} from {sender} is dropped at {after}: its source does not belong there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender gets no answer and no error; nothing is logged unless log_martians is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} comes to the node at {after}, with the source {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reverse path filter of {after} is {mode}, and {way}: not the way by which the packet came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So the node takes the source for forged and drops the packet before any rule is asked. {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the sender an address that belongs behind {after}, or the node a route to {address} through {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the guest: its network configuration; on the node: ip route add {address} dev {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the filter of {after} loose: any route back will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forged sources from that side get in more easily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sysctl -w net.ipv4.conf.{after}.rp_filter=2 (the greater of this and “all” counts; to keep it: a file in /etc/sysctl.d)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the filter off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any forged source gets in, at every interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sysctl -w net.ipv4.conf.all.rp_filter=0 net.ipv4.conf.{after}.rp_filter=0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection table full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} from {sender} is {likely}dropped in {device}: the node&apos;s connection table is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open connections go on, new ones fail or start late, for all guests of the node at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} comes into {device} at {after}, to open a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a new entry in the node&apos;s connection table. {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an entry the packet is {likely}dropped before any rule is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the table&apos;s size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about 320 bytes of memory an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host.fw, section [OPTIONS]: nf_conntrack_max: 1048576; web interface: the node &gt; Firewall &gt; Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who holds so many entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conntrack -L -o extended | awk &apos;{{print $7}&apos; | sort | uniq -c | sort -n | tail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let idle connections go earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long idle connections lose their state and hang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host.fw, section [OPTIONS]: nf_conntrack_tcp_timeout_established: 86400</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} from {sender} is {likely}dropped by the rate limit of {tap}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers are slow and stall; single packets get lost while the guest sends or receives much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{guest} has {limit} on {nic}: {way} beyond it is dropped at {tap}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the limit dropped rose by {count} in this trace, and no rule is known to have ended the packet.{told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise or take away the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guest can use more of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web interface: {guest} &gt; Hardware or Network &gt; {nic} &gt; Rate limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it: TCP finds the rate by such losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit the rate in the guest, where packets wait and are not dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the guest: tc qdisc replace dev eth0 root tbf rate 80mbit burst 64kb latency 50ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its table main, read in this trace, has no route that contains {target}, and no default route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its table main, read in this trace, says “{type}” for {network}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the node has no route back to {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the node&apos;s own route to {address} leads out through {interface}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{interface} belongs to {vrf}: an EVPN zone without an exit node knows no way out of the zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node answered the sender: destination unreachable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the node&apos;s own route to {address} is another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loose (2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strict (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel logged the packet as a martian source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That follows from its routes and from rp_filter as they were read in this trace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not help on this path: the reset dies in {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaks guests with policy DROP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaks all outgoing TCP of {guests} (policy DROP): the SYN-ACK is untracked, also that of {client}, PVEFW-Drop&apos;s “not SYN” rule drops it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaks all outgoing TCP of {guests} (policy DROP): the SYN-ACK is untracked, PVEFW-Drop&apos;s “not SYN” rule drops it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conntrack zone for each fwbr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One conntrack zone for all fwbr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not help between two guests that both have a firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nf_conntrack_allow_invalid: 1 in host.fw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole node; guests with policy DROP still lose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web interface: Node, Firewall, Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tracking on fwbr+ (raw table)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{note}; {harm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reset matches the entry that the SYN made: conntrack calls it ESTABLISHED.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device}: a reset that answers a SYN ends the connection. The entry is destroyed, the packet goes on. (order proved)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device}: a reset that answers a SYN ends the connection. The entry is destroyed, the packet goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device}: conntrack looks at the same packet again. No entry: INVALID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule} drops what is INVALID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule there drops what is INVALID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that was not captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the configured one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broadcasts and multicasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows file sharing (SMB, NetBIOS, RPC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPnP discovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers from DNS servers that come too late to be expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packets whose sender is a broadcast address (SMURFS filter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>combinations of TCP flags that no real connection has (TCP flags filter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packets that are known to be noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the rule with --notrack away, and give each firewall bridge a conntrack zone of its own instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/etc/network/interfaces: replace the line with --notrack by one line a bridge: post-up iptables -t raw -A PREROUTING -i {device} -j CT --zone 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the input policy of {owner} to ACCEPT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the output policy of {owner} to ACCEPT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything that no rule forbids may pass, in that direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web interface: {panel} &gt; Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP packets that belong to no known connection and are no SYN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule in table raw says --notrack for this bridge: nothing is tracked there, so even an expected answer belongs to no known connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node&apos;s connection table has no entry for this connection any more, so the packet looks like a new one that does not begin with a SYN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firewall looks for such packets before it asks any rule of the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule of {owner} lets the packet pass, so its policy applies; before a policy drops or rejects, the firewall drops well known noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chains of Docker are on this node: Docker sets this policy to DROP when it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxmox VE never sets this policy to DROP: Docker or a script of this node&apos;s administrator did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow router advertisements from this guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guest can announce itself as a router to its whole network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web interface: {panel} &gt; Options &gt; Router Advertisement; or radv: 1 in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} from {sender} is {likely}{fate} by the input policy of {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client gets no answer until it gives up; with a policy of REJECT it sees “connection refused” at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} comes into {device} at {after}, on its way to {receiver}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule of {owner} lets it in: it comes to the end of the chain, where the policy stands: {culprit}.{unsure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy applies to all that no rule allows. {receiver} never saw the packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it with a rule of {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever the rule names can reach that service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web interface: {panel} &gt; Add; or in {file}, section [RULES]: {allow}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything that no rule forbids can reach it, from everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web interface: {panel} &gt; Options &gt; Input Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} from {sender} is {likely}{fate} by the output policy of {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest cannot reach the service; with a policy of REJECT it is refused at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} leaves {sender} and comes into {device} at {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule of {owner} lets it out: it comes to the end of the chain, where the policy stands: {culprit}.{unsure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy applies to all that no rule allows. The packet never left the guest&apos;s own firewall bridge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guest can reach that service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web interface: {panel} &gt; Add (direction out); or in {file}, section [RULES]: {allow}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guest can reach everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web interface: {panel} &gt; Options &gt; Output Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule that somebody wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} from {sender} is {likely}{fate} by {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection fails as the rule says: a timeout for DROP, “connection refused” for REJECT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There {culprit} ends its way: {text}.{unsure}{written}{meaning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the rule, or put one that accepts above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the rule was made to keep out may come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web interface: {place}; or in {file}, section [RULES], above the rule: {allow}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firewall&apos;s own silent rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} from {sender} is {likely}{fate} by a silent rule of the firewall: {culprit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fails, and the firewall&apos;s log says nothing about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{culprit} is there for {purpose}, and it never writes a log line.{unsure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept it with a rule of {owner}: rules are asked before the policy and its silent rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAC filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} from {sender} is {likely}dropped by the MAC filter of {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nested guests, VRRP addresses or macvlan devices inside the guest have no network, while the guest itself has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} comes into {device} at {after}, with the sender&apos;s MAC {mac}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MAC of this NIC is {own}: {culprit} drops whatever the guest sends with another one, without a log line.{unsure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the guest send with its own MAC only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the guest: route or masquerade instead of bridging; use a VRRP mode without a virtual MAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the MAC filter of {owner} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guest can send in the name of any other machine of its network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web interface: {panel} &gt; Options &gt; MAC filter; or macfilter: 0 in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} from {sender} is {likely}dropped by the IP filter of {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second address of the guest has no network, while its first one works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} comes into {device} at {after}, with the sender&apos;s address {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is not in the IP set {set} of {owner}: {culprit} drops whatever comes from others, without a log line.{unsure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {address} to the IP set {set} of {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web interface: {panel} &gt; IPSet &gt; {set}; or in {file}, section [IPSET {set}]: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the IP filter of {owner} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guest can send in the name of any address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web interface: {panel} &gt; Options &gt; IP filter; or ipfilter: 0 in {file}, and remove the IP set {set}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARP filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} from {sender} is {likely}dropped by the ARP filter of {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address cannot be reached although the guest has it: nobody learns its MAC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} comes into {device} at {after} and speaks for the address {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IP filter of {owner} allows these addresses: {allowed}. {culprit} drops ARP for any other, without a log line.{unsure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without ARP no packet finds its way, whatever other rules say. Addresses that the guest got by DHCP are easily forgotten in that list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the guest an address that is in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guest&apos;s address changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the guest&apos;s network settings, or in its configuration on Proxmox VE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of the chain FORWARD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} from {sender} is {likely}{fate} in {device} by {culprit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests with the firewall, or all guests, lose their network after something else on the node was started, often Docker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule of the chain FORWARD has the last word about it: Proxmox VE&apos;s own chains only drop what is forbidden and pass on the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So the chain&apos;s end decides: {culprit} is {text}.{unsure} {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Docker into a guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none seen for the node; the containers move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install Docker in a VM, and remove it from the node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept what goes from a bridge port to a bridge port, ahead of the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker&apos;s own isolation no longer covers bridged guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iptables -I {where} -m physdev --physdev-is-bridged -j ACCEPT (gone after a restart; the guests&apos; own rules are asked only where they come first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the policy of FORWARD back to ACCEPT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever set it may set it again; the node then forwards for everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iptables -P FORWARD ACCEPT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SYN flood protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} from {sender} is {likely}dropped in {device} by the SYN flood protection of the node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under load some new connections start late (after one, three, seven seconds) or fail; open ones work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} comes into {device} at {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node&apos;s option protection_synflood allows a sender only so many new connections a second. Beyond that {culprit} drops SYNs before anything else looks at them.{unsure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a real flood gets through longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host.fw, section [OPTIONS]: protection_synflood_rate and protection_synflood_burst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the protection off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none against floods of SYNs from outside any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host.fw, section [OPTIONS]: protection_synflood: 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open fewer connections: keep them open, or use a pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the client&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router advertisement filter of {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule of the security group {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule of the security group {group}, which {owner} uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the IP set blacklist of the datacenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule of {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule}, which the firewall made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule}, which is not Proxmox VE&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest {vmid}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No counter and no trace names the rule: of all rules that this packet can meet there, it is the one that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written in {origin}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node &gt; Firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network card hangs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} from {sender} {fate}: the kernel says that the card hangs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole node loses its network for seconds at a time, often under load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} was last seen at {seen}, on its way to {card}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel logged at that time: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch segmentation offload off: known to stop it with many Intel cards (e1000e)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the node&apos;s CPU works more at high rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ethtool -K {card} tso off gso off; to keep it: post-up in /etc/network/interfaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update kernel and the card&apos;s firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the node must be started again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apt update, apt full-upgrade, reboot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at cable, switch port and power saving of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dmesg | grep {card}; ethtool -S {card}; BIOS: ASPM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstream takes other MAC addresses only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers {guest} behind {uplink}, while others are answered: most likely its MAC address is not let in upstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest reaches the node and its neighbours on the node, but nothing outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} packets of {guest} left by {uplink} with its MAC address {mac}. None was answered, and nothing at all came in for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others asked {target} through {uplink} in this trace and got answers: it is there, and the way to it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So what is lost is lost beyond this node: most likely the switch, the provider or the Wi-Fi access point lets in known MAC addresses only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a MAC address that the provider gave out for the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider&apos;s panel; then web interface: {guest} &gt; Hardware or Network &gt; the NIC &gt; MAC address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route instead of bridging: all packets then leave with the node&apos;s own MAC address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guest&apos;s addresses must be routed to the node, or be masqueraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/etc/network/interfaces: a bridge without ports for the guests, and routes or NAT on the node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow more MAC addresses on the switch&apos;s port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the switch: port security; hypervisor above this node: allow MAC spoofing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multicast snooping without a querier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The neighbour solicitation for {guest} does not reach {port}: most likely {bridge} forgot that {guest} listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 to the guest works after its start and stops after some minutes, until the guest itself sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The solicitation comes into {bridge} at {entry}, and never goes out at {port}, where the guest with that address is. No such address spoke afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bridge} sends multicast only to ports that asked for it (multicast_snooping is 1), and asks nobody itself (multicast_querier is 0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports that nobody asks again are forgotten after about four minutes: that is most likely why the solicitation is not sent to {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the bridge ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bridge sends a query every two minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/etc/network/interfaces, at {bridge}: post-up echo 1 &gt; /sys/class/net/{bridge}/bridge/multicast_querier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch snooping off on the bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multicast is sent to all ports of the bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/etc/network/interfaces, at {bridge}: bridge-mcsnoop no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bond without a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The links of {bond} do not join one aggregator: the switch does not take them for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of the bond carries traffic; where the switch sends to the other links, packets are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets of this trace crossed {bond}, which is set to LACP (802.3ad).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its links that are up should share one aggregator, and do not: {slaves}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So the other side does not bundle them, or not together: the ports of the switch are in no LACP group, or in several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the switch&apos;s ports into one LACP group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the links are down for a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the switch: the ports of all links of {bond} in one LAG or port channel, mode active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a mode that needs nothing of the switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one link at a time carries the traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/etc/network/interfaces, at {bond}: bond-mode active-backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{guest} ({interface})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nic} of {guest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{owner} ({mac})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a station behind {interface}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is unplugged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration says so: link_down=1. QEMU takes the packet from the tap and drops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configurations of these guests name the same address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are NICs of one guest: it answers for its addresses on every NIC (ARP flux).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are two stations that have the same address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} from {sender} is lost at {after}: {link} {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing reaches that side; clients get a timeout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} was last seen at {after}, on its way to {receiver}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{link} {state}.{config}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug {nic} in again: take link_down away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web interface: guest &gt; Hardware or Network &gt; the NIC &gt; clear Disconnect; or in the guest&apos;s configuration: take link_down=1 out of the line of that NIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guest&apos;s port is in no bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} from {sender} is lost at {loose}: it is in no bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest has no network on that NIC, although it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{loose} is a port of no bridge. It belongs into {home}. {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most likely the node&apos;s network was restarted while the guest ran: that takes bridges down and up without the guests&apos; ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {loose} back into its bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a NIC with a VLAN tag or trunks needs those set again, too: then use the next way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ip link set {loose} master {home}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replug {nic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guest sees its link go down for a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web interface: guest &gt; Hardware or Network &gt; the NIC: change the bridge and change it back; or stop and start the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the network with ifreload instead of a restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ifreload -a (never systemctl restart networking while guests run)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bridge port is not forwarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} from {sender} is dropped in {device}: port {port} does not forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For some seconds after a start or a change, or for ever, nothing passes that port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} comes into {device} at {after}; it should leave by {next}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch STP off and set the forward delay to 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a loop in the wiring is then not cut any more: only where there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/etc/network/interfaces, at {device}: bridge-stp off, bridge-fd 0; then ifreload -a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the port to forwarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lasts until the port is made anew; STP may set it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bridge link set dev {port} state 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the forward delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works only where the state is on its way to forwarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bridge -d link show dev {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isolated ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} from {sender} is dropped in {device}: {in} and {out} are isolated from each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two guests reach everybody else, but not each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both ports are isolated: a bridge passes nothing from one isolated port to another. That is what isolation is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it so, if these guests must not talk to each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the isolation off one of the ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that guest can then talk to all guests of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDN: Datacenter &gt; SDN &gt; VNets &gt; the VNet &gt; clear Isolate Ports, then Apply; by hand: bridge link set dev {out} isolated off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLAN missing on a bridge port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} from {sender} is dropped in {device}: {port} has not {vlan} among its VLANs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guests are in different VLANs for the bridge, so they never hear each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lets} The packet is in VLAN {vlan}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give both guests the same VLAN tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they change their network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web interface: guest &gt; Hardware or Network &gt; the NIC &gt; VLAN Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the VLAN through at {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of that VLAN can pass there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a guest that tags itself: trunks= at its NIC; an uplink: /etc/network/interfaces, at {device}: bridge-vids, then ifreload -a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLAN tag on a bridge that is not VLAN-aware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{from} asks for {to} in vain: they sit on two bridges, {here} and {there}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two guests never hear each other, although both are configured on {bridge}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{from} asks for {to} by ARP, so it takes it for a neighbour. No answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bridge} is not VLAN-aware. A NIC with a tag is then put on a bridge of its own: {from} ({fromTag}) sits on {here}, {to} ({toTag}) on {there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give both guests the same VLAN tag, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {bridge} VLAN-aware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guests with a tag must be stopped and started; plan a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web interface: node &gt; System &gt; Network &gt; {bridge} &gt; VLAN aware, then Apply Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A packet larger than the next link takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} from {sender} is dropped in {device}: {narrow} takes {mtu} bytes, it has {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections open and then hang as soon as much data is sent; small requests work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} comes to {after} with {length} bytes; it should go on by {next}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{narrow} has an MTU of {mtu}, {wide} one of {wideMtu}. A bridge cannot split a packet, and tells nobody: the sender never learns to send less.{kernel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the guest&apos;s NIC the smaller MTU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large packets are split a little more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web interface: guest &gt; Hardware or Network &gt; the NIC &gt; MTU: {mtu}; the guest must use it, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the MTU of {narrow}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every device behind it must take packets of that size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/etc/network/interfaces, at {narrow}: mtu {length}; then ifreload -a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit the segment size of TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>helps TCP only; other protocols still lose large packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the packets are routed: iptables -t mangle -A FORWARD -p tcp --tcp-flags SYN,RST SYN -j TCPMSS --set-mss {mss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bridge does not know where the MAC lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} from {sender} is dropped in {device}: {device} does not know {mac} and may not flood {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver gets nothing, unless the bridge learns or is told its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forwarding database of {device} has no entry for {mac}, and flooding is off at {port}: what is for unknown addresses does not leave there. {learning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lasts until the port is made anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bridge fdb add {mac} dev {port} master static</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the port learn and flood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is for unknown addresses reaches that guest, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bridge link set dev {port} learning on flood on; where {device} has bridge-disable-mac-learning 1 in /etc/network/interfaces: take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One MAC address at two places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mac} is the MAC address of two: {places} both send with it in {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections of both come and go: answers reach whichever sent last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets with the source {mac} come into {device} from {places}. {config}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bridge believes that an address is where it was heard last: it sends answers there, and the other one misses them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {nic} a MAC address of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whatever knows the guest by its MAC (DHCP, licences) must be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web interface: guest &gt; Hardware or Network &gt; the NIC &gt; MAC address: empty it for a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a guest was copied or restored: take “Unique” at the next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web interface: Restore &gt; Unique; qmrestore --unique 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One IP address at two places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two answer for {address}: {one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections to the address work now and then: it depends on whose answer came last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both {one} and {other} answer ARP requests for {address}, within seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} Who asks believes the answer that came last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of them another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever knows it by the old address must be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the guest: its network settings; with Cloud-Init or a container: web interface: guest &gt; Cloud-Init or Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One machine with two NICs in one network: let each NIC answer for its own address only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in that machine: sysctl net.ipv4.conf.all.arp_ignore=1 net.ipv4.conf.all.arp_announce=2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both tell the same: the packets go the same way and come to the same end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They part at step {step}: nothing more is seen in {one}, but in {two}: {caption}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They part at step {step}. In {one}: {here} In {two}: {there}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{states} or {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chain} rule {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chain} policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chain} end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} in {function}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not looked up: a rule of the raw table says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds no entry that fits: INVALID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds the entry: {state}; and destroys it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds no entry: the packet is NEW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls the packet {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks the packet up; what it found is not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the packet passed everything: its entry is written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bridge sends it to port {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the packet is for the node itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which port it is for is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its rules are not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rule of it applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bridge shows its packets to no rule of iptables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules are those that the kernel says this packet met (rule walk).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules are those of the node’s listing that could apply to this packet; which it met was not told. A question mark: part of the condition cannot be told from a capture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node’s rules are not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that see the packet before conntrack does: the place for conntrack zones and for what is not to be tracked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PVE firewall leaves it alone; SDN’s source NAT, or you, put rules here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that change packets or mark them on their way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PVE firewall does not use it; what stands here is somebody else’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that give the first packet of a connection another destination; all later ones follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PVE firewall does not use it; port forwardings of the node stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that give the first packet of a connection another source; all later ones follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PVE firewall does not use it; masquerading for guests’ nets stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules about what the node passes on rather than keeps: packets that a bridge forwards too, since it shows them to iptables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PVE firewall hangs its chain PVEFW-FORWARD in here, and from there each guest’s own chains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules about what is for the node itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PVE firewall hangs its chain PVEFW-INPUT in here, with the node’s rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of the link layer: they see every frame, ARP too, and know MAC addresses only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PVE firewall uses them for guests’ MAC filters and for layer-2 protocols.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of nftables, which sees the packet at this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PVE’s newer firewall (proxmox-firewall) writes such tables where a node is switched to nftables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bridge looks in its forwarding database for the port behind which it last saw the MAC address that the frame is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every bridge does so; an address that it has not learnt is sent out of all ports (flooding), and only the right guest takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conntrack looks the packet up in the kernel’s list of connections and tells the rules after it what it is: NEW, ESTABLISHED, RELATED or INVALID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only here, after all rules, is a new entry written into the kernel’s list of connections: a packet that a rule drops leaves none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the kernel’s own; {bridge} takes part because it shows its packets to iptables, and so does every further bridge on the way, each anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the capture lost 1 packet: not seen is not proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the capture lost {count} packets: not seen is not proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where {address} lives is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen in at {seen}, never in at {missed}: it ended in {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen in at {seen}, never out at {missed}: it ended in {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen out at {seen}, never in at {missed}: it ended in {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen out at {seen}, never out at {missed}: it ended in {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen in at {interface}, never sent on: the node has no route for its destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its destination is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trace ended too soon after it was last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sightings before the last one are missing too: the capture is not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the node took it in at {interface} to route it, and may have changed its address (NAT): what it sent then is another packet to the eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it went out by {interface}, not by {expected}: both NICs have one MAC address, so whose it is cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capture loss unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which line made it is not known: this is a capture alone, and nothing of the node’s configuration came with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which line made it is not known here: it was not read with this trace. On the node, look into {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nic} of a guest that is not running: until it starts, nothing of it is plugged into {bridge}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nic} is plugged into {bridge} by way of a firewall bridge of its own, which its packets cross both ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nic} is plugged into {bridge} directly, as a port of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its line says firewall=1 (what the web interface ticks by itself), so PVE puts the guest’s rules in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its line does not say firewall=1: rules of the guest’s firewall are not applied to this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guest of this node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything beyond {interface}: switches, routers and hosts of which this node sees only what comes in or goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of a packet out there cannot be seen from here: for this node it has left, or it has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node itself: the packet is for one of its own addresses, or is sent by the node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bridge with an address is also a network card of the node; rules of INPUT and OUTPUT apply, not FORWARD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has this address is not known: no configuration, no neighbour table and no packet tells where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path is drawn as far as the packet was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node’s end of {nic} of {guest}: what the guest sends comes into the node here, and what is for the guest goes out here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node’s end of a veth pair whose other end is {nic} inside {guest}: what the container sends comes into the node here, and what is for it goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a network card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PVE makes it when the guest starts, one for each netN line of its configuration, and plugs it into {bridge}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small bridge of its own between {nic} of {guest} and {bridge}: whatever crosses it is shown to the guest’s firewall rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PVE makes it because {nic} says firewall=1, even if the guest’s own firewall is off; without it the guest would be a port of {bridge}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its other end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One end of a veth pair, which is a cable in software: it plugs the guest’s firewall bridge {firewallBridge} into {bridge}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other end of the cable: here the guest’s traffic enters {bridge}, coming from its firewall bridge through {peer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PVE makes the pair with {peer} because {nic} of {guest} says firewall=1: the firewall bridge has to reach {bridge} somehow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A switch in software with {count} ports: it forwards frames by MAC address, and shows them to iptables and conntrack as they pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A switch in software with {count} ports: it forwards frames by MAC address and shows none of them to iptables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PVE’s SDN makes it: it is a virtual network that guests’ netN lines name as their bridge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node’s network configuration makes it when the node starts; guests’ netN lines name it as their bridge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A way out of the node: a network card or a bond of several, which leads to the cable and the LAN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a port of {bridge} because the node’s network configuration lists it there: so guests reach the LAN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the node’s hardware; no bridge has it as a port, so guests cannot use it directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A VLAN device: what leaves through it gets its VLAN’s tag, and of what comes in by {parent} it takes the frames with that tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag on a bridge that is not VLAN-aware needs it: PVE makes one for each tag that guests ask for, or the node’s network configuration does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tunnel: frames that leave through it travel to other nodes inside packets of the underlying net.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network that spans several nodes needs it; PVE’s SDN makes it, or the node’s network configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interface of the node that is none of PVE’s usual ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name does not tell who made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happens in {device} because the node routes this packet: what is routed is always shown to iptables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happens in {device} because bridges of this node show their packets to iptables (bridge-nf-call-iptables), and each such bridge looks them up anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happens in {device} because the PVE firewall, while it is on, makes every bridge show its packets to iptables (bridge-nf-call-iptables), and each such bridge looks them up anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conntrack in {device}: an entry is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conntrack, the kernel’s list of connections, writes this one down; from now on packets of both directions are recognised as part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conntrack in {device}: the entry is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry keeps its state but gets something new, such as the mark with the guest’s number that PVE’s firewall puts on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conntrack in {device}: the entry becomes {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what this packet says conntrack moves the connection on to {state}: it follows the handshake as both ends do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conntrack in {device}: the entry is destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reset that answers a SYN ends the connection before it began: the entry goes at once, while the packet travels on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is over, and its entry goes: whoever looks for it after this finds none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: {packet} comes in at {interface}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: {packet} goes out at {interface}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tcpdump saw the packet leave through {interface} (“Out”): the bridge and its rules had let it pass by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tcpdump saw the packet come in on bridge port {port} (it prints “P”), before any rule of {bridge} looked at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tcpdump saw the packet come in at {interface}, before any rule looked at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PVE firewall writes this chain for {nic} of guest {vmid}, from the guest’s firewall file and its options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PVE firewall writes this chain for the security group {group} of the cluster’s firewall file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PVE firewall writes this chain for packets to and from the node itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PVE firewall writes this chain on every node where it is on, whatever the guests’ own rules say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chain’s policy decides over what no rule of it did; PVE’s firewall leaves the kernel’s own chains at ACCEPT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PVE firewall did not write it: a script, the node’s network configuration or another program did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chain}, rule {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chain}, policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of the firewall: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which line made it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line of a file made it. {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing tells which rule or which part of the kernel ended it: only the place is certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device}: rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device}: dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a SYN-ACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a SYN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a FIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a data segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an acknowledgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a UDP packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an ARP reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes out at {port} instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} is in {device}. What does conntrack do there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It makes an entry for the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It moves the entry on to {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changes the entry that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It destroys the entry, and the packet goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: it does not look at packets in this bridge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on to {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is dropped in {device}, and nobody is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule in {device} refuses it and answers in the guest’s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its conntrack entry is gone, and {packet} is still in {device}. What happens next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} is in {device}. What happens next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Packet} has reached {guest}. What does it do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{guest} answers with {packet}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{guest} does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So it was seen; why is not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule counters were not read around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rule&apos;s counter rose for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several rules&apos; counters rose: {rules}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule&apos;s counter rose by {count} packets, {explained} are explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of the chain {chain}: it decides about packets that no rule stopped or let through for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PVE firewall never sets it to DROP; Docker, which has chains on this node, does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PVE firewall never sets it to DROP: some other program did, often Docker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands all packets of this chain to the PVE firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule in the node&apos;s own chain {chain}: the PVE firewall did not make it; some other program or a person did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{owner} &gt; Firewall &gt; IPSet &gt; {set}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datacenter &gt; Firewall &gt; IPSet &gt; {set}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of nftables that the PVE firewall did not make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of PVE&apos;s firewall on nftables (proxmox-firewall).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked about packets to the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked about packets from the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datacenter &gt; Firewall &gt; Security Group &gt; {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datacenter &gt; Firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the web interface: /etc/network/interfaces (post-up), or by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of a chain that the PVE firewall did not make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the input policy DROP drops the packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the output policy DROP drops the packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the input policy REJECT rejects the packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the output policy REJECT rejects the packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the input policy ACCEPT accepts the packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the output policy ACCEPT accepts the packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes what the input policy {policy} of {owner} is about to stop to the firewall&apos;s log; the log level decides whether it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes what the output policy {policy} of {owner} is about to stop to the firewall&apos;s log; the log level decides whether it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first half of the input policy {policy} of {owner}: no rule matched, and common noise is dropped without a line in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first half of the output policy {policy} of {owner}: no rule matched, and common noise is dropped without a line in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule for {traffic} matched: {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says {policy} now: it was changed since the rules were made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IP filter: {owner} may only send from the addresses of its set {set}. It is silent: nothing is logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets {owner} get its address by DHCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MAC filter: drops what {owner} sends from another MAC address than the one of its configuration. It is silent: nothing is logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{owner} may not announce itself as an IPv6 router. It is silent: nothing is logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets IPv6 neighbour discovery through; without it IPv6 would not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for packets that pretend to come from a broadcast address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for combinations of TCP flags that make no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks the connection with the guest&apos;s number. It decides nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes off the mark that says &quot;accepted&quot; before the rules are asked. It decides nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the node talk to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drops packets to or from the node that belong to no connection that conntrack knows (state INVALID). The firewall always does so. It is silent: nothing is logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets through what belongs to a connection that was accepted before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets IGMP through, which multicast needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the node reach the cluster&apos;s own services. The firewall always does so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the nodes of the cluster talk to each other (corosync). The firewall always does so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firewall&apos;s own checksum of this chain. It decides nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else added this rule to a chain of the PVE firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of the firewall&apos;s own for {traffic}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datacenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain was not read as a whole: whether a line, an option or the policy made this rule cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for senders on the blacklist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the addresses of the management set reach the node&apos;s own services. The firewall always does so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DHCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMURFS filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Router Advertisement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP flags filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{owner} &gt; Firewall &gt; Options &gt; {option}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the web interface: option {option} of {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the web interface: option {option} in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the default: {file} does not set {option}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it drops what it matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it rejects what it matches, with an answer in the receiver&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it writes what it matches to the firewall&apos;s log and decides nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it hands what it matches to an intrusion prevention program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it accepts what it matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{owner} &gt; Firewall &gt; Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datacenter &gt; Firewall &gt; Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the rules of the security group {group}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets through what the security group before it has accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of {owner} for {traffic}: {deed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule for {traffic}: {deed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firewall&apos;s files were not read: its line is not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line of {file} makes this rule: the file was changed since the rules were made, or the rule was added by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host.fw or cluster.fw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incoming packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outgoing packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packets to the node itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packets from the node itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packets to {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packets from {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the security group {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} could have made it just as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed since the rules were made: this line fits best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is silent: nothing is logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for broadcast and multicast, which a policy drops without a line in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets ICMP errors through that connections need (packet too large, time exceeded, destination unreachable).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drops packets that belong to no connection that conntrack knows (state INVALID).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drops every TCP packet that does not open a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drops late answers of DNS servers (UDP from port 53).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drops UPnP searches (UDP port 1900).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drops TCP to port 43 (whois).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejects TCP to port 43 (whois).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drops Windows file sharing and its name service (SMB, NetBIOS: ports 135, 137 to 139, 445).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejects Windows file sharing and its name service (SMB, NetBIOS: ports 135, 137 to 139, 445).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the filters that run before a policy of DROP or REJECT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drops broadcast before a policy of DROP or REJECT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drops anycast before a policy of DROP or REJECT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drops multicast before a policy of DROP or REJECT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drops ICMP that is to be rejected: ICMP is not answered with ICMP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drops broadcast and multicast that is to be rejected: it gets no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers with a TCP reset in the receiver&apos;s name: the sender sees &quot;connection refused&quot;, as if nobody listened there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers with an ICMP error in the receiver&apos;s name: the sender sees &quot;unreachable&quot; or &quot;prohibited&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes to the firewall&apos;s log what the SMURFS filter drops next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drops a packet that pretends to come from a broadcast or multicast address (SMURFS filter).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves packets without a sender&apos;s address alone: DHCP needs them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends packets that pretend to come from a broadcast or multicast address to be dropped (SMURFS filter).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes to the firewall&apos;s log what the TCP flags filter drops next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drops a TCP packet with a combination of flags that makes no sense (TCP flags filter).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends TCP packets with a combination of flags that makes no sense to be dropped (TCP flags filter).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drops packets that belong to no connection that conntrack knows (state INVALID), on every bridge that they cross.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends packets of known connections to an intrusion prevention program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends packets on their way to a guest to that guest&apos;s rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends packets that come from a guest to that guest&apos;s rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves IP to iptables: here only what is not IP is filtered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of the firewall&apos;s own for packets that cross a bridge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by {program} on this node, not by the PVE firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} on this node asks this chain first and leaves it to the administrator: its rules were added by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by {program} on this node, not by the PVE firewall: it keeps {program}&apos;s networks apart from each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by a container network plugin (CNI) on this node, not by the PVE firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by {program} on this node, not by the PVE firewall: it blocks senders for some time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by {program} on this node, not by the PVE firewall: it blocks senders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks the packet as accepted. That is not final: what else filters forwarded packets on the node is still asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SYN flood protection: drops attempts to connect from a sender that makes too many of them a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes senders on the blacklist to the firewall&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drops what comes from a sender on the blacklist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands packets of known connections to an intrusion prevention program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends the node&apos;s own packets to the node&apos;s rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends packets to or from one NIC of a guest to that NIC&apos;s rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of the firewall&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes packets out of connection tracking: they have no state (UNTRACKED), and rules that ask for ESTABLISHED do not accept them. PVE makes no such rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts packets into a conntrack zone of their own: their connections are kept apart from those of other zones. PVE makes such a rule for SDN zones with SNAT only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes how conntrack treats packets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drops ARP in which {guest} claims an address that its IP filter does not list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets ARP through in which {guest} claims an address of its IP filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drops what is of a link-layer protocol that {guest} may not send (layer2_protocols).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets a link-layer protocol through that {guest} may send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MAC filter for all but IP (ARP, ...): drops what {guest} sends from another MAC address than the one of its configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets through what {guest} sends and no filter stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} is {value} in {one}, and {other} in {two}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {one} has the rule {rule}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond {interface}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kernel&apos;s walk through the rules ended in {device} at {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}; the kernel&apos;s reason: {kernel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loopback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firewall bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VM&apos;s NIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>container&apos;s NIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firewall bridge&apos;s leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leg into the bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uplink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLAN device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{packet} from {mac}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node&apos;s answer was cut short: some facts are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User {user} is not root, and `sudo -n` does not help: no packets, no conntrack events, no rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tcpdump is missing: no packets can be captured. Install it on the node with `apt install tcpdump`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conntrack is missing: what happens to connections is not shown. Install it on the node with `apt install conntrack`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ip or bridge (iproute2) is missing: the wiring cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iptables-save is missing: which rule drops is not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interfaces could not be read: `ip -d -j addr` failed (status {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of the entries that `{command}` listed were not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The VLANs of bridge ports could not be read: `bridge -j vlan` failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forwarding databases could not be read: `bridge -j fdb` failed, so expected paths rest on configuration alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No guest configurations: /etc/pve could not be read, so guests are known by the names of their interfaces only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configurations of {count} guests could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} network lines of guest configurations were not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of {what} could not be read: which rule drops is not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of nft could not be read: which of them drops is not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of ebtables could not be read: what they drop is not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lines of the rules of {what} were not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firewall&apos;s files were not read to the end: where some rules come from is not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large to be read (256 kB a file, 2 MB in all): {files}. Where rules of it come from is not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counters of the interfaces could not be read: `ip -s -s -j link` failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues and rate limits could not be read: what they drop is not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counters of conntrack could not be read: a full table is not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{family} routes could not be read: where the node routes a packet is a guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel log could not be read: `dmesg` was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule {number} of {chain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the policy of {chain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule of {chain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule walk and the kernel&apos;s drop reasons are not shown: they need root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule walk is not shown: nft is missing. Install it on the node with `apt install nftables`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule walk is not shown: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its listener ended with status {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules are not traced: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nft ended with status {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the rule walk were lost: there were more than the node could hand over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule told anything of the packets that were traced: the node&apos;s rules saw none of them, or have no way to tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The legacy {family} rules told nothing of the packets that were traced: they saw none of them, or their lines reach no log that is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The legacy {family} rules cannot tell their walk: no logger is bound for them (sysctl net.netfilter.nf_log.{number}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The legacy {family} rules cannot tell their walk: their logger writes no /var/log/pve-firewall.log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nft is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tracefs is not mounted on the node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kernel has no event for freed packets, or it is locked down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kernel gives no reasons; they came with Linux 5.17.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kernel lets no trace instance be made: it is locked down, or rights are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kernel refuses to trace freed packets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel&apos;s drop reasons are not shown: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel&apos;s drop reasons are not shown any more: the node drops more than 20000 packets a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its trace clock could not be compared with its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their watch ended with status {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} drops that the kernel told were lost: there were more than could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rule steps and kernel drops were left out: they came faster than they could be taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conntrack events are not shown: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conntrack is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`conntrack -E` ended with status {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conntrack events were lost: there were more than the node could hand over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule counters could not be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node&apos;s own counters could not be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be checked that the node is as it was: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged at byte {position}: what comes before was read ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged at byte {position}: what comes before was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is cut short at byte {position}: what comes before was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} packets of link type {type} were left out: that type is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} blocks of the file were not understood and left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its link type is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ended without a status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captures packets on all interfaces, headers only, without its own connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watches connections being made, changed and forgotten by conntrack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads who the node is, its interfaces, bridges, guests and what configures them, and the firewall&apos;s rules and files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the firewall rules and how many packets each has met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listens to what the firewall&apos;s rules tell of packets that are traced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traces one flow through the rules for 60 s at most, by a table of its own that goes with the command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watches packets that the kernel drops, with its reason, in a trace instance of its own that goes with the command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks that nothing of the rule trace and the drop watch is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for what an earlier run left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes what an earlier run left behind, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host key cannot be exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads counters of interfaces, queues and conntrack, routes, and what the kernel logged about packets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking up the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bridge has learnt which port leads there: {port}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::BridgeView</name>
    <message>
        <source>‹ Back to the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the request here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the answer here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::BytesView</name>
    <message>
        <source>Raw bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a byte to see which field it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::CentrePanel</name>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::ChartTile</name>
    <message>
        <source>Arrow keys read the values, Enter chooses.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::ChartsDock</name>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates, latencies, drops by rule and conntrack entries (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click or draw to choose; arrow keys read the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the charts in a window of their own, or back in this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the charts (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the charts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::ChartsPanel</name>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No packets yet. Press Trace, then try the connection that fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a node (Ctrl+N) or open a recording (Ctrl+O).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No packet has been seen at any interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This node has no conntrack tool: install the package conntrack on it to see entries being made and destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conntrack event was heard. Bridges track connections where the firewall is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a journey in the list: the hops of its path are timed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen packet’s path has one hop only: there is nothing to time. Choose another journey in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No packet took this path in the chosen span.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No packet was seen at two hops of this path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in the chosen span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No packet was dropped in the chosen span.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No packet was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the chosen span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the whole trace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::ColourRuleModel</name>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::ColourRulesPage</name>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rule that is on and fits a row colours it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which rows; for example: tcp and port == 22</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::ColumnsPage</name>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked columns are shown, the topmost at the left. The titles of the list can be dragged, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the left (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the right (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::CommandList</name>
    <message>
        <source>Commands run on the node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else was run, and nothing was changed. Choose a row to read its command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else was run. What was made on the node for the rule walk is removed by the command that made it. Choose a row to read its command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command in full</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::CommandModel</name>
    <message>
        <source>reads only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes something and removes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::ComparePanel</name>
    <message>
        <source>Two recordings compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No packet in it could be followed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::ConnectDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root@pve1, an alias of your SSH configuration, or lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the agent and the usual keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vethscope only reads. Every command that it runs is listed, and nothing is installed or left behind on the node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust and connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows a key that is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with what the node&apos;s own console prints for ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub. If it is the same, trust it: it is then remembered, and a change will be refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a private key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::ConntrackChart</name>
    <message>
        <source>Conntrack entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard of in this trace; the node has %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard of in this trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>destroyed a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alive (right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2 made, %3 destroyed, %4 alive at its end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::FilterCompleter</name>
    <message>
        <source>What can come next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::FilterEdit</name>
    <message>
        <source>not valid: something is missing at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid at “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::FindingBar</name>
    <message>
        <source>Findings of this trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more  ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, packets: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::GuestModel</name>
    <message>
        <source>node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guests: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uplink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packets dropped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::GuestPanel</name>
    <message>
        <source>Search name, ID, MAC, IP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, ID, MAC, address or interface. Enter goes on to the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, ID, MAC, address (10.0.0.0/24 means all of it) or interface. Enter goes on to the next one, Shift+Enter back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests of the node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node&apos;s guests appear here once you are connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::InspectorPanel</name>
    <message>
        <source>%1, changed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet and evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::JourneyMenu</name>
    <message>
        <source>Filter on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter on another value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And not another value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour rows with this value…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours and columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copy %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::JourneyPanel</name>
    <message>
        <source>Follow the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show each new drop as it comes (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter of the journey list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter: lost and guest == 811 (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours and columns of this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours and columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown, %3 dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shown, %2 dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No journey passes this filter. Change it, or clear it with Ctrl+L, Esc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No journey runs between these ends. Choose others above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No journey between the ends chosen above passes this filter. Change it, or clear it with Ctrl+L, Esc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each packet that is heard gets a row here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then all journeys are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then this holds: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::JourneyTable</name>
    <message>
        <source>Journeys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a title to move its column, its edge to resize it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>(%n more row(s) left out)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vs::ui::KeyList</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of the picture and the lists work while one of them has the focus. Enter does what is chosen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::LatencyChart</name>
    <message>
        <source>Latency of each hop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>microseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % are within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no packet has been seen at both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, of %n packet(s)
%2: %3. A click shows a packet that took as long.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vs::ui::LegendCard</name>
    <message>
        <source>asks to open a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees to open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carries data, or acknowledges it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closes one side of the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuses or breaks off a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a single message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an echo, or an error told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks which MAC has an address, or tells it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any other packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a conntrack entry is made, changed or destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a packet ends here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not seen again: what became of it is not certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key to the picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::LessonCard</name>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::ListOptions</name>
    <message>
        <source>Journey list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::LossesChart</name>
    <message>
        <source>Drops by rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rule %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rule known, in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a rule or policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rule known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) lost: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them rejected with an answer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A click shows the newest of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::MainWindow</name>
    <message>
        <source>Vethscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Vethscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a guest, an address or an interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next thing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the thing found before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow what is most telling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the event before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the first event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the last event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journey list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours and columns of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected journeys as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours as the system is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing glides (reduced motion)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No packet in it could be followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a node to see where its packets go (Ctrl+N), or open a recording (Ctrl+O).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the wiring of %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Trace, then try the connection that fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the capture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening. Now try the connection that fails: its packets appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captures (*.pcapng *.pcap);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the charts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::NodeSearch</name>
    <message>
        <source>found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::OverviewMinimap</name>
    <message>
        <source>Map of the whole node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frame is what is in sight. Arrow keys move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole node. Click or drag to move what is in sight.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::OverviewView</name>
    <message>
        <source>Overview of the node</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::PathView</name>
    <message>
        <source>How: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side effect: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, MTU %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the packet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::PlayBar</name>
    <message>
        <source>First event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back one event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward one event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next drop (D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play again at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where playing pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause at a drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause at a conntrack change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict what happens next (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the shapes mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position in the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed, in events a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::QuestionCard</name>
    <message>
        <source>What happens next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You predicted %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::SpanChip</name>
    <message numerus="yes">
        <source>in the chosen span: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 UTC. Press to choose the whole trace again (Esc in the timeline).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Choose the whole trace again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours, motion and what else is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ recording: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… connecting to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… reading the wiring of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● connected, unlocked: rule walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● connected, read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… starting the capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● live, unlocked: rule walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● live, read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… stopping; waiting until the node confirms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✖ not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sighting(s)/s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sighting(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>warnings: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::Teacher</name>
    <message>
        <source>Look inside: hooks, chains, rules</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::TimeChart</name>
    <message>
        <source>minutes after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milliseconds after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every event takes the same room, however much time lies between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real time from left to right, and all packets of the lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom the timeline out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom the timeline in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole trace (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the timeline: show the whole trace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::TimelineView</name>
    <message>
        <source>Timeline: by event, or by the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline: zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline: zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline: show the whole trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline: move to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline: move to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a span of time, to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a span of time, to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a span of time, to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a span of time, to the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n packets within %1. Zoom in to tell them apart.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A copy that is not on the packet’s path: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No packets yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the clock, %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen span: %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets appear here, one lane for each interface that they cross.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::TopBar</name>
    <message>
        <source>anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything but this connection; for example: tcp and host 10.0.0.7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a node…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with another recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▶ Trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>■ Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only while connected to a node: the rule walk is told live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked: the kernel tells the rules that packets meet, by things made on the node that remove themselves. Press to go back to reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the node is changed. Press to read what the rule walk would do there, and to unlock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node access: unlocked for the rule walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node access: read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command that was run on the node</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::TrafficChart</name>
    <message>
        <source>Packets and drops a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 interfaces: the chosen and the busiest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped in %1 (right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 packets a second (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✖ %1: %2 dropped a second (%3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ui::UnlockPanel</name>
    <message>
        <source>reads only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes something and removes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands run so far…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the rule walk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far Vethscope only reads. To be told by the kernel which rules a packet met, and why it was dropped, it has to make two things on the node:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>•  An nft table of its own that marks the packets of this one flow for tracing: at most 20 a second, for at most 60 seconds. The kernel removes the table the moment the command that made it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>•  A trace instance of its own, in which the kernel says why it frees packets. The command that made it removes it, whatever becomes of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>•  No rule, no setting and no file of the node is touched. But a node whose firewall uses iptables writes the walk into its firewall log, too; those lines stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends when you stop the trace, lock again, disconnect, or when the connection breaks. A running trace begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact commands of such a trace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
