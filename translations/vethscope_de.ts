<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>CentrePanel</name>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>Commands run on the node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else was run, and nothing was changed. Choose a row to read its command.</source>
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
    <name>CommandModel</name>
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
    <name>ConnectDialog</name>
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
    <name>FilterEdit</name>
    <message>
        <source>Capture filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything but this connection; for example: tcp and host 10.0.0.7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid: something is missing at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid at “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuestModel</name>
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
    <name>GuestPanel</name>
    <message>
        <source>Search name, ID, MAC, IP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search guests</source>
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
        <source>%1 sightings, %2 lost in the kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sightings, loss not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 shed here</source>
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
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>%1, changed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet and evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JourneyModel</name>
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
</context>
<context>
    <name>JourneyPanel</name>
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
        <source>hops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✖ dropped in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shown, %2 dropped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Vethscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Vethscope</source>
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
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPainter</name>
    <message>
        <source>guest NICs: %1  ·  bridges: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packets dropped in %1 places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest NIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firewalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traffic now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Overview of the node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathView</name>
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
    <name>PlayBar</name>
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
        <source>Play again at the end</source>
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
    <name>StatusLine</name>
    <message>
        <source>Reading</source>
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
        <source>● connected, read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… starting the capture</source>
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
    <message>
        <source>%1 sightings/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sightings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warnings: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoryRooms</name>
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
</context>
<context>
    <name>StoryWords</name>
    <message>
        <source>node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROVED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the kernel’s own word</source>
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
        <source>entry destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no entry: INVALID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not seen again</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>written by the PVE firewall; never logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written by the PVE firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected next: %1 %2</source>
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
        <source>What happened</source>
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
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets appear here, one lane for each interface that they cross.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
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
</context>
</TS>
