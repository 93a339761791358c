<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ColourRules</name>
    <message>
        <source>red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>ICMP error</source>
        <translation>ICMP-Fehler</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>unbeantwortet</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>RST</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>ARP</source>
        <translation>ARP</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>“%1” is not a target.</source>
        <translation>„%1“ ist kein Ziel.</translation>
    </message>
    <message>
        <source>Write [user@]host[:port], an alias of your SSH configuration, or lab.</source>
        <translation>[user@]host[:port], einen Alias der SSH-Konfiguration oder lab eingeben.</translation>
    </message>
    <message>
        <source>“%1” is not a capture filter.</source>
        <translation>„%1“ ist kein Mitschnittfilter.</translation>
    </message>
    <message>
        <source>For example: tcp port 80 and host 10.0.0.7 (no host names).</source>
        <translation>Zum Beispiel: tcp port 80 and host 10.0.0.7 (keine Hostnamen).</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Die Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Den Pfad prüfen.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation>Prüfen, ob es eine Datei ist und ob sie gelesen werden darf.</translation>
    </message>
    <message>
        <source>%1 is not a capture.</source>
        <translation>%1 ist kein Mitschnitt.</translation>
    </message>
    <message>
        <source>Open a pcapng or pcap file with a whole header.</source>
        <translation>Eine pcapng- oder pcap-Datei mit vollständigem Header öffnen.</translation>
    </message>
    <message>
        <source>Nothing in %1 was recognised.</source>
        <translation>In %1 wurde nichts erkannt.</translation>
    </message>
    <message>
        <source>Open a capture that Vethscope or tcpdump recorded.</source>
        <translation>Einen Mitschnitt öffnen, den Vethscope oder tcpdump aufgezeichnet hat.</translation>
    </message>
    <message>
        <source>The host %1 was not found.</source>
        <translation>Der Host %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the name, or write its address.</source>
        <translation>Den Namen prüfen oder die Adresse eingeben.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>Is sshd running there, and is the port right?</source>
        <translation>Läuft dort sshd, und stimmt der Port?</translation>
    </message>
    <message>
        <source>%1 did not answer.</source>
        <translation>%1 hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Check address, port and the firewalls on the way to the node.</source>
        <translation>Adresse, Port und die Firewalls auf dem Weg zum Node prüfen.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>%1: Die Verbindung ging verloren.</translation>
    </message>
    <message>
        <source>Connect again; nothing stays behind on the node.</source>
        <translation>Neu verbinden; auf dem Node bleibt nichts zurück.</translation>
    </message>
    <message>
        <source>The proxy did not let %1 through.</source>
        <translation>%1: Der Proxy hat die Verbindung nicht durchgelassen.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings.</source>
        <translation>Die Proxy-Einstellungen des Systems prüfen.</translation>
    </message>
    <message>
        <source>SSH to %1 failed.</source>
        <translation>%1: SSH fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Try the same with ssh -v in a terminal to see more.</source>
        <translation>Dasselbe mit ssh -v in einem Terminal versuchen, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>The key of %1 was not trusted.</source>
        <translation>%1: Dem Schlüssel wurde nicht vertraut.</translation>
    </message>
    <message>
        <source>Compare its fingerprint on the node&apos;s console, then connect again.</source>
        <translation>Den Fingerabdruck mit dem auf der Konsole des Nodes vergleichen, dann neu verbinden.</translation>
    </message>
    <message>
        <source>The key of %1 has changed. Refused.</source>
        <translation>%1 zeigt einen geänderten Schlüssel. Verweigert.</translation>
    </message>
    <message>
        <source>Somebody may be between you and the node. If the node was reinstalled, remove its old key with ssh-keygen -R and connect again.</source>
        <translation>Womöglich sitzt jemand zwischen diesem Rechner und dem Node. Wurde der Node neu installiert, den alten Schlüssel mit ssh-keygen -R entfernen und neu verbinden.</translation>
    </message>
    <message>
        <source>The key of %1 is revoked. Refused.</source>
        <translation>%1 zeigt einen widerrufenen Schlüssel. Verweigert.</translation>
    </message>
    <message>
        <source>Ask who runs the node for its new key.</source>
        <translation>Den Betreiber des Nodes nach dem neuen Schlüssel fragen.</translation>
    </message>
    <message>
        <source>%1 refused the login.</source>
        <translation>%1 hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>Check the user, or choose another key file.</source>
        <translation>Den Benutzer prüfen oder eine andere Schlüsseldatei wählen.</translation>
    </message>
    <message>
        <source>The key %1 is locked.</source>
        <translation>Der Schlüssel %1 ist durch eine Passphrase geschützt.</translation>
    </message>
    <message>
        <source>Connect again and give its passphrase, or load it with ssh-add.</source>
        <translation>Neu verbinden und die Passphrase eingeben, oder den Schlüssel mit ssh-add laden.</translation>
    </message>
    <message>
        <source>The passphrase does not open %1.</source>
        <translation>%1 lässt sich mit dieser Passphrase nicht öffnen.</translation>
    </message>
    <message>
        <source>Connect again and type it once more.</source>
        <translation>Neu verbinden und sie noch einmal eingeben.</translation>
    </message>
    <message>
        <source>%1 refused another channel.</source>
        <translation>%1 hat einen weiteren Kanal abgelehnt.</translation>
    </message>
    <message>
        <source>Raise MaxSessions in its sshd_config, or close other sessions.</source>
        <translation>MaxSessions in der dortigen sshd_config erhöhen oder andere Sitzungen schließen.</translation>
    </message>
    <message>
        <source>The node lacks a tool: %1.</source>
        <translation>Auf dem Node fehlt ein Werkzeug: %1.</translation>
    </message>
    <message>
        <source>Install it there, for example: apt install tcpdump.</source>
        <translation>Dort installieren, zum Beispiel: apt install tcpdump.</translation>
    </message>
    <message>
        <source>A command on the node failed: %1.</source>
        <translation>Ein Befehl auf dem Node ist fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <source>The list of commands shows what was run.</source>
        <translation>Die Befehlsliste zeigt, was ausgeführt wurde.</translation>
    </message>
    <message>
        <source>There are no rights to look on %1.</source>
        <translation>%1 lässt sich mit diesen Rechten nicht untersuchen.</translation>
    </message>
    <message>
        <source>Log in as root, or as a user whose sudo needs no password.</source>
        <translation>Als root anmelden oder als Benutzer, dessen sudo kein Passwort braucht.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Try again. Is the node under load?</source>
        <translation>Noch einmal versuchen. Ist der Node stark belastet?</translation>
    </message>
    <message>
        <source>No such lab is up: %1.</source>
        <translation>Dieses Lab läuft nicht: %1.</translation>
    </message>
    <message>
        <source>Start it in a terminal: vethscope lab up.</source>
        <translation>In einem Terminal starten: vethscope lab up.</translation>
    </message>
    <message>
        <source>The lab needs root on this machine.</source>
        <translation>Das Lab braucht root auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Start it with sudo.</source>
        <translation>Mit sudo starten.</translation>
    </message>
    <message>
        <source>the node</source>
        <translation>Der Node</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the folder, its rights and the free space.</source>
        <translation>Ordner, Rechte und freien Speicherplatz prüfen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>This is not supported: %1.</source>
        <translation>Das wird nicht unterstützt: %1.</translation>
    </message>
    <message>
        <source>The data of %1 are malformed.</source>
        <translation>Die Daten sind fehlerhaft: %1.</translation>
    </message>
    <message>
        <source>An internal error: %1.</source>
        <translation>Ein interner Fehler: %1.</translation>
    </message>
    <message>
        <source>Please report this with the recording, if there is one.</source>
        <translation>Bitte melden, möglichst mit der Aufzeichnung.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>the contrary</source>
        <translation>das Gegenteil</translation>
    </message>
    <message>
        <source>both conditions</source>
        <translation>beide Bedingungen</translation>
    </message>
    <message>
        <source>one of the conditions</source>
        <translation>eine der Bedingungen</translation>
    </message>
    <message>
        <source>a list, closed by }</source>
        <translation>eine Liste, abgeschlossen durch }</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is there, and is not</source>
        <translation>ist vorhanden und ist nicht</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>ist kleiner als</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>ist größer als</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>has the text in it</source>
        <translation>enthält den Text</translation>
    </message>
    <message>
        <source>fits a pattern with * and ?</source>
        <translation>passt auf ein Muster mit * und ?</translation>
    </message>
    <message>
        <source>is one of a list</source>
        <translation>ist in einer Liste</translation>
    </message>
    <message>
        <source>what became of the packet</source>
        <translation>was aus dem Paket wurde</translation>
    </message>
    <message>
        <source>dropped or rejected</source>
        <translation>verworfen oder abgewiesen</translation>
    </message>
    <message>
        <source>still on its way</source>
        <translation>noch unterwegs</translation>
    </message>
    <message>
        <source>how sure a loss is</source>
        <translation>wie sicher ein Verlust ist</translation>
    </message>
    <message>
        <source>id of a finding about it</source>
        <translation>ID eines Befunds dazu</translation>
    </message>
    <message>
        <source>bridge or interface in which it was lost</source>
        <translation>Bridge oder Interface, wo es verloren ging</translation>
    </message>
    <message>
        <source>hook at which it was lost</source>
        <translation>Hook, an dem es verloren ging</translation>
    </message>
    <message>
        <source>table of the rule that decided</source>
        <translation>Tabelle der Regel, die entschied</translation>
    </message>
    <message>
        <source>chain of the rule that decided</source>
        <translation>Kette der Regel, die entschied</translation>
    </message>
    <message>
        <source>number of the rule that decided, in its chain</source>
        <translation>Nummer der Regel, die entschied, in ihrer Kette</translation>
    </message>
    <message>
        <source>the rule that decided</source>
        <translation>die Regel, die entschied</translation>
    </message>
    <message>
        <source>why it was lost, or why that is not known</source>
        <translation>warum es verloren ging, oder warum das nicht bekannt ist</translation>
    </message>
    <message>
        <source>its name, as in the list</source>
        <translation>sein Name, wie in der Liste</translation>
    </message>
    <message>
        <source>TCP flags that are set</source>
        <translation>gesetzte TCP-Flags</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>Protokoll</translation>
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
        <translation>ICMP oder ICMPv6</translation>
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
        <translation>Quelladresse</translation>
    </message>
    <message>
        <source>destination address</source>
        <translation>Zieladresse</translation>
    </message>
    <message>
        <source>source or destination address</source>
        <translation>Quell- oder Zieladresse</translation>
    </message>
    <message>
        <source>TCP or UDP source port</source>
        <translation>TCP- oder UDP-Quellport</translation>
    </message>
    <message>
        <source>TCP or UDP destination port</source>
        <translation>TCP- oder UDP-Zielport</translation>
    </message>
    <message>
        <source>source or destination port</source>
        <translation>Quell- oder Zielport</translation>
    </message>
    <message>
        <source>guest that sent it</source>
        <translation>Gast, der es gesendet hat</translation>
    </message>
    <message>
        <source>guest that it is for</source>
        <translation>Gast, für den es bestimmt ist</translation>
    </message>
    <message>
        <source>sender or receiver</source>
        <translation>Absender oder Empfänger</translation>
    </message>
    <message>
        <source>Ethernet source, or the target of an ARP packet</source>
        <translation>Ethernet-Quelle oder Ziel eines ARP-Pakets</translation>
    </message>
    <message>
        <source>VLAN ID of a tag at any of its hops</source>
        <translation>VLAN-ID eines Tags an einem seiner Hops</translation>
    </message>
    <message>
        <source>interface that it was seen at</source>
        <translation>Interface, an dem es gesehen wurde</translation>
    </message>
    <message>
        <source>bridge that it was seen in</source>
        <translation>Bridge, in der es gesehen wurde</translation>
    </message>
    <message>
        <source>number of hops, as in the list</source>
        <translation>Anzahl der Hops, wie in der Liste</translation>
    </message>
    <message>
        <source>TTL or hop limit where it was first seen</source>
        <translation>TTL oder Hop-Limit, wo es zuerst gesehen wurde</translation>
    </message>
    <message>
        <source>length of the IP packet in bytes</source>
        <translation>Länge des IP-Pakets in Byte</translation>
    </message>
    <message>
        <source>conntrack event that it caused, or the state in it</source>
        <translation>conntrack-Ereignis, das es ausgelöst hat, oder der Zustand darin</translation>
    </message>
    <message>
        <source>when it was first seen (UTC)</source>
        <translation>wann es zuerst gesehen wurde (UTC)</translation>
    </message>
    <message>
        <source>time since the trace began</source>
        <translation>Zeit seit Beginn der Aufzeichnung</translation>
    </message>
    <message>
        <source>time from its first sighting to its last</source>
        <translation>Zeit von der ersten bis zur letzten Sichtung</translation>
    </message>
    <message>
        <source>number of its connection</source>
        <translation>Nummer seiner Verbindung</translation>
    </message>
    <message>
        <source>0 for a first try, 1 for its first repetition</source>
        <translation>0 für den ersten Versuch, 1 für die erste Wiederholung</translation>
    </message>
    <message>
        <source>a repetition</source>
        <translation>eine Wiederholung</translation>
    </message>
    <message>
        <source>travels from the server to the client</source>
        <translation>läuft vom Server zum Client</translation>
    </message>
    <message>
        <source>a SYN, echo or ARP request that arrived and got no answer</source>
        <translation>SYN, Echo- oder ARP-Anfrage, die ankam und keine Antwort erhielt</translation>
    </message>
    <message>
        <source>“%1” is no field: a comparison begins with one, like port == 80</source>
        <translation>„%1“ ist kein Feld: Ein Vergleich beginnt mit einem Feld, etwa port == 80</translation>
    </message>
    <message>
        <source>there is no field “%1”: did you mean %2?</source>
        <translation>ein Feld „%1“ gibt es nicht: war %2 gemeint?</translation>
    </message>
    <message>
        <source>write a comparison between them: %1 == %2</source>
        <translation>einen Vergleich dazwischen setzen: %1 == %2</translation>
    </message>
    <message>
        <source>a value has to follow “%1”</source>
        <translation>auf „%1“ muss ein Wert folgen</translation>
    </message>
    <message>
        <source>a condition has to follow “%1”</source>
        <translation>auf „%1“ muss eine Bedingung folgen</translation>
    </message>
    <message>
        <source>“%1” joins two conditions: write one before it</source>
        <translation>„%1“ verknüpft zwei Bedingungen: eine davor schreiben</translation>
    </message>
    <message>
        <source>write %2 instead of %1</source>
        <translation>%2 statt %1 schreiben</translation>
    </message>
    <message>
        <source>put text with a comma in quotes, and lists in braces: {80, 443}</source>
        <translation>Text mit Komma in Anführungszeichen setzen, Listen in geschweifte Klammern: {80, 443}</translation>
    </message>
    <message>
        <source>%1 is compared with nothing: write “%1” or “not %1”</source>
        <translation>%1 wird mit nichts verglichen: „%1“ oder „not %1“ schreiben</translation>
    </message>
    <message>
        <source>%1 is compared by: %2</source>
        <translation>%1 wird verglichen mit: %2</translation>
    </message>
    <message>
        <source>“%1” is no number: %2 takes whole numbers, like 80</source>
        <translation>„%1“ ist keine Zahl: %2 nimmt ganze Zahlen, etwa 80</translation>
    </message>
    <message>
        <source>“%1” is no time span: %2 takes spans like 18us, 1.5ms, 2s</source>
        <translation>„%1“ ist keine Zeitdauer: %2 nimmt Werte wie 18us, 1.5ms, 2s</translation>
    </message>
    <message>
        <source>“%1” is no time of day: %2 takes times like 16:33:11.5</source>
        <translation>„%1“ ist keine Uhrzeit: %2 nimmt Zeiten wie 16:33:11.5</translation>
    </message>
    <message>
        <source>“%1” is no address: %2 takes 10.0.0.7, 10.0.0.0/24 or fe80::/10</source>
        <translation>„%1“ ist keine Adresse: %2 nimmt 10.0.0.7, 10.0.0.0/24 oder fe80::/10</translation>
    </message>
    <message>
        <source>“%1” is no MAC address: %2 takes bc:24:11:aa:08:11; for a part of it write contains</source>
        <translation>„%1“ ist keine MAC-Adresse: %2 nimmt bc:24:11:aa:08:11; für einen Teil davon contains schreiben</translation>
    </message>
    <message>
        <source>“%1” is none of: %2</source>
        <translation>„%1“ ist keines von: %2</translation>
    </message>
    <message>
        <source>%2 takes no ranges: write the values one by one</source>
        <translation>%2 nimmt keine Bereiche: die Werte einzeln schreiben</translation>
    </message>
    <message>
        <source>the range %1 ends before it begins</source>
        <translation>der Bereich %1 endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>a list in braces has to follow “in”: %1 in {…, …}</source>
        <translation>auf „in“ muss eine Liste in geschweiften Klammern folgen: %1 in {…, …}</translation>
    </message>
    <message>
        <source>write at least one value between the braces</source>
        <translation>mindestens einen Wert zwischen die geschweiften Klammern schreiben</translation>
    </message>
    <message>
        <source>close the list with }</source>
        <translation>die Liste mit } schließen</translation>
    </message>
    <message>
        <source>close the text with a quote</source>
        <translation>den Text mit einem Anführungszeichen schließen</translation>
    </message>
    <message>
        <source>close the parenthesis with )</source>
        <translation>die Klammer mit ) schließen</translation>
    </message>
    <message>
        <source>nothing is open that “%1” could close</source>
        <translation>nichts ist offen, was „%1“ schließen könnte</translation>
    </message>
    <message>
        <source>write a condition between the parentheses</source>
        <translation>eine Bedingung zwischen die Klammern schreiben</translation>
    </message>
    <message>
        <source>too many parentheses inside each other</source>
        <translation>zu viele Klammern ineinander</translation>
    </message>
    <message>
        <source>the filter is too long</source>
        <translation>der Filter ist zu lang</translation>
    </message>
</context>
<context>
    <name>InsidePicture</name>
    <message>
        <source>%1 policy</source>
        <translation>Policy von %1</translation>
    </message>
    <message>
        <source>conntrack lookup</source>
        <translation>conntrack-Suche</translation>
    </message>
    <message>
        <source>conntrack confirms</source>
        <translation>conntrack bestätigt</translation>
    </message>
    <message>
        <source>choice of the port</source>
        <translation>Wahl des Ports</translation>
    </message>
    <message>
        <source>never gets here</source>
        <translation>kommt nie hierher</translation>
    </message>
    <message>
        <source>comes in</source>
        <translation>kommt herein</translation>
    </message>
    <message>
        <source>goes out</source>
        <translation>geht hinaus</translation>
    </message>
    <message>
        <source>Inside %1</source>
        <translation>Innerhalb von %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>InspectorFacts</name>
    <message>
        <source>entry made in %1</source>
        <translation>Eintrag angelegt in %1</translation>
    </message>
    <message>
        <source>entry changed in %1</source>
        <translation>Eintrag geändert in %1</translation>
    </message>
    <message>
        <source>entry destroyed in %1</source>
        <translation>Eintrag gelöscht in %1</translation>
    </message>
    <message>
        <source>%1 (inferred)</source>
        <translation>%1 (abgeleitet)</translation>
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
        <translation>kein Tag</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Packet at %1</source>
        <translation>Paket bei %1</translation>
    </message>
    <message>
        <source>Ethernet</source>
        <translation>Ethernet</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>conntrack</source>
        <translation>conntrack</translation>
    </message>
    <message>
        <source>then</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>lost in %1</source>
        <translation>verloren in %1</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Die Regel</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>%1 rule %2</source>
        <translation>Regel %2 von %1</translation>
    </message>
    <message>
        <source>%1 policy</source>
        <translation>Policy von %1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>capture</source>
        <translation>Mitschnitt</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>%1 → %2 (+%3 packets, +%4 bytes)</source>
        <translation>%1 → %2 (+%3 Pakete, +%4 Byte)</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>%1 of %2 do the same</source>
        <translation>%1 von %2 verhalten sich so</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>Beweisgrad</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>geht weiter</translation>
    </message>
    <message>
        <source>let through</source>
        <translation>durchgelassen</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>end not told</source>
        <translation>Ende nicht gemeldet</translation>
    </message>
    <message>
        <source>%1, rule walk and kernel’s reason</source>
        <translation>%1, Regelweg und Grund des Kernels</translation>
    </message>
    <message>
        <source>%1, rule walk</source>
        <translation>%1, Regelweg</translation>
    </message>
    <message>
        <source>%1, kernel’s reason</source>
        <translation>%1, Grund des Kernels</translation>
    </message>
    <message>
        <source>%1, the rule’s own counter</source>
        <translation>%1, Zähler der Regel selbst</translation>
    </message>
    <message>
        <source>%1, in the capture only</source>
        <translation>%1, nur im Mitschnitt</translation>
    </message>
    <message>
        <source>Rules in %1</source>
        <translation>Regeln in %1</translation>
    </message>
    <message>
        <source>rule walk</source>
        <translation>Regelweg</translation>
    </message>
    <message>
        <source>this packet, %1 in %2</source>
        <translation>dieses Paket: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es)</source>
        <translation>
            <numerusform>%n Durchgang</numerusform>
            <numerusform>%n Durchgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>The kernel’s own reason for freeing the packet (skb:kfree_skb)</source>
        <translation>Der Grund, den der Kernel selbst für die Freigabe des Pakets nennt (skb:kfree_skb)</translation>
    </message>
    <message>
        <source>best</source>
        <translation>am besten</translation>
    </message>
    <message>
        <source>with care</source>
        <translation>mit Vorsicht</translation>
    </message>
    <message>
        <source>no help</source>
        <translation>hilft nicht</translation>
    </message>
    <message>
        <source>harmful</source>
        <translation>schädlich</translation>
    </message>
    <message>
        <source>%1 (order proved)</source>
        <translation>%1 (Reihenfolge bewiesen)</translation>
    </message>
    <message>
        <source>means</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>made by</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>Web-GUI</translation>
    </message>
    <message numerus="yes">
        <source>%n sighting(s), %1 lost in the kernel</source>
        <translation>
            <numerusform>%n Sichtung, %1 im Kernel verloren</numerusform>
            <numerusform>%n Sichtungen, %1 im Kernel verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sighting(s), loss not known</source>
        <translation>
            <numerusform>%n Sichtung, Verlust unbekannt</numerusform>
            <numerusform>%n Sichtungen, Verlust unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 shed here</source>
        <translation>%1, %2 hier ausgelassen</translation>
    </message>
    <message>
        <source>What helps here</source>
        <translation>Was hier hilft</translation>
    </message>
    <message>
        <source>nothing is applied</source>
        <translation>nichts wird angewendet</translation>
    </message>
    <message>
        <source>how</source>
        <translation>wie</translation>
    </message>
    <message>
        <source>side effect</source>
        <translation>Nebenwirkung</translation>
    </message>
    <message>
        <source>About the node</source>
        <translation>Zum Node</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>relativ</translation>
    </message>
    <message>
        <source>Counted from the packets that opened the connection</source>
        <translation>Gezählt ab den Paketen, die die Verbindung eröffnet haben</translation>
    </message>
    <message>
        <source>The opening was not seen: counted from the first packet seen</source>
        <translation>Die Eröffnung wurde nicht gesehen: gezählt ab dem ersten gesehenen Paket</translation>
    </message>
    <message>
        <source>(since the first seen)</source>
        <translation>(ab dem ersten gesehenen)</translation>
    </message>
    <message>
        <source>Being read from the recording…</source>
        <translation>Wird aus der Aufzeichnung gelesen…</translation>
    </message>
    <message>
        <source>Not kept any more: while listening only the newest packets keep their bytes.</source>
        <translation>Nicht mehr vorhanden: Beim Mithören behalten nur die neuesten Pakete ihre Bytes.</translation>
    </message>
    <message>
        <source>Not kept: there is neither a recording nor a trace behind this.</source>
        <translation>Nicht vorhanden: Dahinter steht weder eine Datei noch eine laufende Aufzeichnung.</translation>
    </message>
    <message>
        <source>The recording does not have them: it tells this packet as text, or cannot be read any more.</source>
        <translation>Die Aufzeichnung enthält sie nicht: Sie gibt dieses Paket als Text wieder oder ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 von %2 Byte</translation>
    </message>
    <message>
        <source>%1, not all captured</source>
        <translation>%1, nicht alles mitgeschnitten</translation>
    </message>
    <message>
        <source>%1, %2 missing from the text</source>
        <translation>%1, %2 fehlen im Text</translation>
    </message>
</context>
<context>
    <name>JourneyColumns</name>
    <message>
        <source>mark</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>packet</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>from → to</source>
        <translation>von → nach</translation>
    </message>
    <message>
        <source>hops</source>
        <translation>Hops</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>since begin</source>
        <translation>seit Beginn</translation>
    </message>
    <message>
        <source>took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
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
        <translation>verloren in</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>Beweisgrad</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>colour rule</source>
        <translation>Farbregel</translation>
    </message>
    <message>
        <source>%1 policy</source>
        <translation>Policy von %1</translation>
    </message>
</context>
<context>
    <name>OverviewPicture</name>
    <message>
        <source>guest NICs: %1</source>
        <translation>Gast-NICs: %1</translation>
    </message>
    <message>
        <source>bridges: %1</source>
        <translation>Bridges: %1</translation>
    </message>
    <message>
        <source>packets lost: %1</source>
        <translation>verlorene Pakete: %1</translation>
    </message>
    <message>
        <source>packets lost</source>
        <translation>verlorene Pakete</translation>
    </message>
    <message>
        <source>many packets: the wider, the more</source>
        <translation>viele Pakete: je breiter, desto mehr</translation>
    </message>
    <message>
        <source>traffic now</source>
        <translation>aktueller Verkehr</translation>
    </message>
    <message>
        <source>guest NIC</source>
        <translation>Gast-NIC</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>firewalled</source>
        <translation>mit Firewall</translation>
    </message>
    <message>
        <source>VLAN tag</source>
        <translation>VLAN-Tag</translation>
    </message>
    <message>
        <source>a remark on the port</source>
        <translation>ein Hinweis zum Port</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>does not run</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>at most %1 MB/s</source>
        <translation>höchstens %1 MB/s</translation>
    </message>
    <message>
        <source>rules: %1 in, %2 out</source>
        <translation>Regeln: %1 ein, %2 aus</translation>
    </message>
    <message>
        <source>port of %1</source>
        <translation>Port von %1</translation>
    </message>
    <message>
        <source>firewall bridge</source>
        <translation>Firewall-Bridge</translation>
    </message>
    <message>
        <source>leg inside</source>
        <translation>innerer Anschluss</translation>
    </message>
    <message>
        <source>the guest&apos;s NIC</source>
        <translation>NIC des Gastes</translation>
    </message>
    <message>
        <source>not on this node</source>
        <translation>nicht auf diesem Node</translation>
    </message>
    <message>
        <source>no bridge is known</source>
        <translation>keine Bridge bekannt</translation>
    </message>
    <message>
        <source>VLAN-aware</source>
        <translation>VLAN-aware</translation>
    </message>
    <message>
        <source>STP on</source>
        <translation>STP an</translation>
    </message>
    <message>
        <source>no bridge</source>
        <translation>keine Bridge</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>uplink, up</source>
        <translation>Uplink, aktiv</translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>All in sight</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Zoom to what has the focus</source>
        <translation>Auf das Fokussierte zoomen</translation>
    </message>
    <message>
        <source>Zoom to the path</source>
        <translation>Auf den Pfad zoomen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Map of the whole</source>
        <translation>Karte des Ganzen</translation>
    </message>
    <message>
        <source>Fold or unfold the bridge</source>
        <translation>Bridge ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Move it before its neighbour</source>
        <translation>Vor das Nachbarelement schieben</translation>
    </message>
    <message>
        <source>Move it behind its neighbour</source>
        <translation>Hinter das Nachbarelement schieben</translation>
    </message>
    <message>
        <source>Unfold all, and back to the order by VMID</source>
        <translation>Alles ausklappen und wieder nach VMID ordnen</translation>
    </message>
    <message>
        <source>Undo the change of the layout</source>
        <translation>Änderung der Anordnung rückgängig machen</translation>
    </message>
    <message>
        <source>Redo the change of the layout</source>
        <translation>Änderung der Anordnung wiederholen</translation>
    </message>
    <message>
        <source>unfold %1</source>
        <translation>%1 ausklappen</translation>
    </message>
    <message>
        <source>fold %1</source>
        <translation>%1 einklappen</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>everything back in its place</source>
        <translation>alles an seinen Platz zurück</translation>
    </message>
    <message>
        <source>Path to here</source>
        <translation>Pfad bis hier</translation>
    </message>
    <message>
        <source>Path from here</source>
        <translation>Pfad ab hier</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Let go where the panel is to stand. Escape: leave it.</source>
        <translation>Dort loslassen, wo das Feld stehen soll. Esc: nichts ändern.</translation>
    </message>
    <message>
        <source>Let go where the guest is to stand on its bridge. Escape: leave it.</source>
        <translation>Dort loslassen, wo der Gast an seiner Bridge stehen soll. Esc: nichts ändern.</translation>
    </message>
    <message>
        <source>From %1: choose the other end of the path. Escape: none.</source>
        <translation>Von %1: das andere Ende des Pfads wählen. Esc: keines.</translation>
    </message>
    <message>
        <source>%1, port of %2</source>
        <translation>%1, Port von %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>does not run</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>firewalled</source>
        <translation>mit Firewall</translation>
    </message>
    <message>
        <source>%1, uplink of %2</source>
        <translation>%1, Uplink von %2</translation>
    </message>
    <message>
        <source>made of %1</source>
        <translation>besteht aus %1</translation>
    </message>
    <message>
        <source>VLANs allowed: %1</source>
        <translation>erlaubte VLANs: %1</translation>
    </message>
    <message>
        <source>no bridge</source>
        <translation>keine Bridge</translation>
    </message>
    <message>
        <source>guest NICs: %1</source>
        <translation>Gast-NICs: %1</translation>
    </message>
    <message>
        <source>folded; F unfolds it</source>
        <translation>eingeklappt; F klappt sie aus</translation>
    </message>
    <message>
        <source>packets a second: %1</source>
        <translation>Pakete pro Sekunde: %1</translation>
    </message>
    <message>
        <source>packets lost here: %1</source>
        <translation>hier verlorene Pakete: %1</translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>Why this is not certain</source>
        <translation>Warum das nicht sicher ist</translation>
    </message>
    <message>
        <source>%1 rule %2</source>
        <translation>Regel %2 von %1</translation>
    </message>
    <message>
        <source>%1 policy</source>
        <translation>Policy von %1</translation>
    </message>
    <message>
        <source>it answers for the guest</source>
        <translation>sie antwortet für den Gast</translation>
    </message>
    <message>
        <source>written by the PVE firewall; never logged</source>
        <translation>von der PVE-Firewall geschrieben; nie protokolliert</translation>
    </message>
    <message>
        <source>written by the PVE firewall</source>
        <translation>von der PVE-Firewall geschrieben</translation>
    </message>
    <message>
        <source>for what no rule decides</source>
        <translation>für alles, was keine Regel entscheidet</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>%1 (eingehend)</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 (ausgehend)</translation>
    </message>
    <message>
        <source>Last seen at %1, expected next at %2.</source>
        <translation>Zuletzt gesehen an %1, als Nächstes erwartet an %2.</translation>
    </message>
    <message>
        <source>Last seen at %1.</source>
        <translation>Zuletzt gesehen an %1.</translation>
    </message>
    <message>
        <source>The kernel’s reason: %1</source>
        <translation>Der Grund des Kernels: %1</translation>
    </message>
    <message>
        <source>freed in %1</source>
        <translation>freigegeben in %1</translation>
    </message>
    <message>
        <source>No rule: it was lost on the way</source>
        <translation>Keine Regel: unterwegs verloren</translation>
    </message>
    <message>
        <source>Cause not known</source>
        <translation>Ursache nicht bekannt</translation>
    </message>
    <message>
        <source>the place is certain</source>
        <translation>der Ort steht fest</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What helps here</source>
        <translation>Was hier hilft</translation>
    </message>
    <message>
        <source>side effect</source>
        <translation>Nebenwirkung</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>main bridge</source>
        <translation>Haupt-Bridge</translation>
    </message>
    <message>
        <source>firewall bridge</source>
        <translation>Firewall-Bridge</translation>
    </message>
    <message>
        <source>firewall bridge of %1</source>
        <translation>Firewall-Bridge von %1</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>Node %1</translation>
    </message>
    <message>
        <source>recorded with %1</source>
        <translation>aufgezeichnet mit %1</translation>
    </message>
    <message>
        <source>What becomes of the %1 from %2 to %3?</source>
        <translation>Was wird aus dem Paket %1 von %2 an %3?</translation>
    </message>
    <message>
        <source>Predict what happens next; then see whether it does.</source>
        <translation>Vorhersagen, was als Nächstes geschieht; dann sehen, ob es eintritt.</translation>
    </message>
    <message>
        <source>PROVED</source>
        <translation>BEWIESEN</translation>
    </message>
    <message>
        <source>COUNTED</source>
        <translation>GEZÄHLT</translation>
    </message>
    <message>
        <source>by the rule’s own counter</source>
        <translation>durch den Zähler der Regel selbst</translation>
    </message>
    <message>
        <source>SEEN</source>
        <translation>GESEHEN</translation>
    </message>
    <message>
        <source>in the capture: in here, never out</source>
        <translation>im Mitschnitt: hier hinein, nie heraus</translation>
    </message>
    <message>
        <source>ANSWERED</source>
        <translation>BEANTWORTET</translation>
    </message>
    <message>
        <source>LEFT THE NODE</source>
        <translation>HAT DEN NODE VERLASSEN</translation>
    </message>
    <message>
        <source>ON ITS WAY</source>
        <translation>UNTERWEGS</translation>
    </message>
    <message>
        <source>NOT CERTAIN</source>
        <translation>NICHT SICHER</translation>
    </message>
    <message>
        <source>DELIVERED</source>
        <translation>ZUGESTELLT</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>seen at %1 of %2 hops</source>
        <translation>an %1 von %2 Hops gesehen</translation>
    </message>
    <message>
        <source>by the kernel’s rule walk and its reason</source>
        <translation>durch Regelweg und Grund des Kernels</translation>
    </message>
    <message>
        <source>by the kernel’s rule walk</source>
        <translation>durch den Regelweg des Kernels</translation>
    </message>
    <message>
        <source>by the kernel’s reason, %1</source>
        <translation>durch den Grund des Kernels, %1</translation>
    </message>
    <message>
        <source>by the kernel’s own word</source>
        <translation>durch die Angabe des Kernels selbst</translation>
    </message>
    <message>
        <source>rule counter %1 → %2</source>
        <translation>Regelzähler %1 → %2</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>conntrack</source>
        <translation>conntrack</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>numbers: order of sightings; times: since the one before</source>
        <translation>Zahlen: Reihenfolge der Sichtungen; Zeiten: seit der vorigen</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>not seen beyond</source>
        <translation>dahinter nicht gesehen</translation>
    </message>
    <message>
        <source>never arrives</source>
        <translation>kommt nie an</translation>
    </message>
    <message>
        <source>no answer seen</source>
        <translation>keine Antwort gesehen</translation>
    </message>
    <message>
        <source>entry made</source>
        <translation>Eintrag angelegt</translation>
    </message>
    <message>
        <source>entry destroyed (order proved)</source>
        <translation>Eintrag gelöscht (Reihenfolge bewiesen)</translation>
    </message>
    <message>
        <source>entry destroyed</source>
        <translation>Eintrag gelöscht</translation>
    </message>
    <message>
        <source>entry changed</source>
        <translation>Eintrag geändert</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no entry: INVALID</source>
        <translation>kein Eintrag: INVALID</translation>
    </message>
    <message>
        <source>not seen again</source>
        <translation>nicht wieder gesehen</translation>
    </message>
    <message>
        <source>wiring inferred</source>
        <translation>Verdrahtung abgeleitet</translation>
    </message>
    <message>
        <source>the place is, if the capture lost nothing</source>
        <translation>der Ort schon, wenn der Mitschnitt nichts verlor</translation>
    </message>
    <message>
        <source>%1, %2 of %3 reset</source>
        <translation>%1, %2 von %3 RST-Paket</translation>
    </message>
    <message>
        <source>%1, %2 of %3 packet</source>
        <translation>%1, %2 von %3 Paket</translation>
    </message>
    <message>
        <source>%1, %2 of %3 resets</source>
        <translation>%1, %2 von %3 RST-Paketen</translation>
    </message>
    <message>
        <source>%1, %2 of %3 packets</source>
        <translation>%1, %2 von %3 Paketen</translation>
    </message>
</context>
<context>
    <name>PortWords</name>
    <message>
        <source>unplugged</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>Unplugged: link_down=1 in the guest&apos;s configuration. Nothing gets through.</source>
        <translation>Getrennt: link_down=1 in der Konfiguration des Gastes. Nichts kommt durch.</translation>
    </message>
    <message>
        <source>set down</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>Set down on the node. Nothing gets through.</source>
        <translation>Auf dem Node abgeschaltet. Nichts kommt durch.</translation>
    </message>
    <message>
        <source>no carrier</source>
        <translation>kein Carrier</translation>
    </message>
    <message>
        <source>No carrier: nobody is at the other end. Nothing gets through.</source>
        <translation>Kein Carrier: Am anderen Ende ist niemand. Nichts kommt durch.</translation>
    </message>
    <message>
        <source>STP: %1</source>
        <translation>STP: %1</translation>
    </message>
    <message>
        <source>The spanning tree keeps this port in state “%1”: the bridge does not forward through it.</source>
        <translation>Der Spanning Tree hält diesen Port im Zustand „%1“: Die Bridge leitet darüber nichts weiter.</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>isoliert</translation>
    </message>
    <message>
        <source>Isolated: the bridge does not forward between this port and other isolated ports.</source>
        <translation>Isoliert: Die Bridge leitet zwischen diesem Port und anderen isolierten Ports nichts weiter.</translation>
    </message>
    <message>
        <source>MTU %1</source>
        <translation>MTU %1</translation>
    </message>
    <message>
        <source>MTU %1, but the bridge has %2: packets over the smaller one do not get through.</source>
        <translation>MTU %1, die Bridge hat aber %2: Pakete über dem kleineren Wert kommen nicht durch.</translation>
    </message>
    <message>
        <source>no learning</source>
        <translation>kein Lernen</translation>
    </message>
    <message>
        <source>Learning is off: the bridge does not note which addresses are behind this port.</source>
        <translation>Lernen ist aus: Die Bridge merkt sich nicht, welche Adressen hinter diesem Port liegen.</translation>
    </message>
    <message>
        <source>no flooding</source>
        <translation>kein Flooding</translation>
    </message>
    <message>
        <source>Flooding is off: packets to addresses that the bridge does not know are not sent here.</source>
        <translation>Flooding ist aus: Pakete an Adressen, die die Bridge nicht kennt, werden nicht hierher gesendet.</translation>
    </message>
    <message>
        <source>hairpin</source>
        <translation>Hairpin</translation>
    </message>
    <message>
        <source>Hairpin: packets may leave by the port that they came in by.</source>
        <translation>Hairpin: Pakete dürfen über den Port hinausgehen, über den sie hereinkamen.</translation>
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
        <translation>Verluste</translation>
    </message>
    <message>
        <source>after %1, in %2</source>
        <translation>nach %1, in %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>dropped in %1</source>
        <translation>verworfen in %1</translation>
    </message>
    <message>
        <source>rejected in %1</source>
        <translation>abgewiesen in %1</translation>
    </message>
    <message>
        <source>left the node</source>
        <translation>hat den Node verlassen</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>PROVED</source>
        <translation>BEWIESEN</translation>
    </message>
    <message>
        <source>COUNTED</source>
        <translation>GEZÄHLT</translation>
    </message>
    <message>
        <source>SEEN</source>
        <translation>GESEHEN</translation>
    </message>
    <message>
        <source>UNSURE</source>
        <translation>UNSICHER</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>eingehend</translation>
    </message>
    <message>
        <source>went out</source>
        <translation>ausgehend</translation>
    </message>
    <message>
        <source>came in from the guest</source>
        <translation>eingehend vom Gast</translation>
    </message>
    <message>
        <source>went out to the guest</source>
        <translation>ausgehend zum Gast</translation>
    </message>
    <message>
        <source>came in on a bridge port</source>
        <translation>eingehend an einem Bridge-Port</translation>
    </message>
    <message>
        <source>went out of a bridge port</source>
        <translation>ausgehend an einem Bridge-Port</translation>
    </message>
    <message>
        <source>came in from the network</source>
        <translation>eingehend aus dem Netz</translation>
    </message>
    <message>
        <source>went out to the network</source>
        <translation>ausgehend ins Netz</translation>
    </message>
    <message>
        <source>needs root</source>
        <translation>braucht root</translation>
    </message>
    <message>
        <source>The rule walk needs root: connect as root, or as a user who may run sudo without a password.</source>
        <translation>Der Regelweg braucht root: als root verbinden oder als Benutzer, der sudo ohne Passwort ausführen darf.</translation>
    </message>
    <message>
        <source>needs nft</source>
        <translation>braucht nft</translation>
    </message>
    <message>
        <source>The rule walk needs the nft tool, which this node does not have (package nftables). Verdicts stand on the capture and on the rules’ counters.</source>
        <translation>Der Regelweg braucht das Werkzeug nft, das auf diesem Node fehlt (Paket nftables). Urteile stützen sich auf den Mitschnitt und auf die Zähler der Regeln.</translation>
    </message>
    <message>
        <source>capture loss %1</source>
        <translation>Mitschnittverlust %1</translation>
    </message>
    <message>
        <source>capture loss %1 or more</source>
        <translation>Mitschnittverlust %1 oder mehr</translation>
    </message>
    <message>
        <source>%1 missing from the text</source>
        <translation>%1 fehlen im Text</translation>
    </message>
    <message>
        <source>not all captured</source>
        <translation>nicht alles mitgeschnitten</translation>
    </message>
    <message>
        <source>capture loss unknown</source>
        <translation>Mitschnittverlust unbekannt</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>not a target{rest}</source>
        <translation>kein gültiges Ziel{rest}</translation>
    </message>
    <message>
        <source>not a capture filter{rest}</source>
        <translation>kein gültiger Mitschnittfilter{rest}</translation>
    </message>
    <message>
        <source>no such file{rest}</source>
        <translation>Datei nicht gefunden{rest}</translation>
    </message>
    <message>
        <source>cannot read{rest}</source>
        <translation>Lesen nicht möglich{rest}</translation>
    </message>
    <message>
        <source>cannot write{rest}</source>
        <translation>Schreiben nicht möglich{rest}</translation>
    </message>
    <message>
        <source>not a capture{rest}</source>
        <translation>kein Mitschnitt{rest}</translation>
    </message>
    <message>
        <source>nothing in it was recognised{rest}</source>
        <translation>nichts darin wurde erkannt{rest}</translation>
    </message>
    <message>
        <source>host not found{rest}</source>
        <translation>Host nicht gefunden{rest}</translation>
    </message>
    <message>
        <source>connection refused{rest}</source>
        <translation>Verbindung abgelehnt{rest}</translation>
    </message>
    <message>
        <source>no answer{rest}</source>
        <translation>keine Antwort{rest}</translation>
    </message>
    <message>
        <source>connection lost{rest}</source>
        <translation>Verbindung verloren{rest}</translation>
    </message>
    <message>
        <source>the proxy refused{rest}</source>
        <translation>der Proxy hat abgelehnt{rest}</translation>
    </message>
    <message>
        <source>SSH failed{rest}</source>
        <translation>SSH fehlgeschlagen{rest}</translation>
    </message>
    <message>
        <source>the host key is not known{rest}</source>
        <translation>der Hostschlüssel ist nicht bekannt{rest}</translation>
    </message>
    <message>
        <source>the host key has CHANGED, refusing{rest}</source>
        <translation>der Hostschlüssel hat sich GEÄNDERT, Verbindung verweigert{rest}</translation>
    </message>
    <message>
        <source>the host key is revoked, refusing{rest}</source>
        <translation>der Hostschlüssel ist widerrufen, Verbindung verweigert{rest}</translation>
    </message>
    <message>
        <source>login refused{rest}</source>
        <translation>Anmeldung abgelehnt{rest}</translation>
    </message>
    <message>
        <source>the key is locked by a passphrase{rest}</source>
        <translation>der Schlüssel ist durch eine Passphrase geschützt{rest}</translation>
    </message>
    <message>
        <source>wrong passphrase{rest}</source>
        <translation>falsche Passphrase{rest}</translation>
    </message>
    <message>
        <source>the node refused another channel{rest}</source>
        <translation>der Node hat einen weiteren Kanal abgelehnt{rest}</translation>
    </message>
    <message>
        <source>the node lacks a tool{rest}</source>
        <translation>auf dem Node fehlt ein Werkzeug{rest}</translation>
    </message>
    <message>
        <source>a command on the node failed{rest}</source>
        <translation>ein Befehl auf dem Node ist fehlgeschlagen{rest}</translation>
    </message>
    <message>
        <source>no rights on the node{rest}</source>
        <translation>keine Rechte auf dem Node{rest}</translation>
    </message>
    <message>
        <source>no answer in time{rest}</source>
        <translation>keine rechtzeitige Antwort{rest}</translation>
    </message>
    <message>
        <source>cancelled{rest}</source>
        <translation>abgebrochen{rest}</translation>
    </message>
    <message>
        <source>the lab needs root on this machine{rest}</source>
        <translation>das Lab braucht root-Rechte auf diesem Rechner{rest}</translation>
    </message>
    <message>
        <source>no such lab is up{rest}</source>
        <translation>dieses Lab läuft nicht{rest}</translation>
    </message>
    <message>
        <source>not supported{rest}</source>
        <translation>nicht unterstützt{rest}</translation>
    </message>
    <message>
        <source>malformed data{rest}</source>
        <translation>fehlerhafte Daten{rest}</translation>
    </message>
    <message>
        <source>internal error{rest}</source>
        <translation>interner Fehler{rest}</translation>
    </message>
    <message>
        <source>it ended with status {status}</source>
        <translation>mit Status {status} beendet</translation>
    </message>
    <message>
        <source>link type {type}</source>
        <translation>Link-Typ {type}</translation>
    </message>
    <message>
        <source>unknown port &apos;{word}&apos; at position {position}</source>
        <translation>unbekannter Port „{word}“ an Position {position}</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; at position {position} is no filter word and no address; names are not looked up</source>
        <translation>„{word}“ an Position {position} ist weder Filterwort noch Adresse; Namen werden nicht aufgelöst</translation>
    </message>
    <message>
        <source>{text} {sentence}</source>
        <translation>{text} {sentence}</translation>
    </message>
    <message>
        <source> {sentence}</source>
        <translation> {sentence}</translation>
    </message>
    <message>
        <source>{list}, {item}</source>
        <translation>{list}, {item}</translation>
    </message>
    <message>
        <source>it has a control character</source>
        <translation>enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>ist zu lang</translation>
    </message>
    <message>
        <source>it did not begin to listen</source>
        <translation>hat nicht mit dem Mithören begonnen</translation>
    </message>
    <message>
        <source>the reset</source>
        <translation>das RST-Paket</translation>
    </message>
    <message>
        <source>the SYN-ACK</source>
        <translation>das SYN-ACK-Paket</translation>
    </message>
    <message>
        <source>the SYN</source>
        <translation>das SYN-Paket</translation>
    </message>
    <message>
        <source>the FIN</source>
        <translation>das FIN-Paket</translation>
    </message>
    <message>
        <source>the data segment</source>
        <translation>das Datenpaket</translation>
    </message>
    <message>
        <source>the acknowledgement</source>
        <translation>das ACK-Paket</translation>
    </message>
    <message>
        <source>the UDP packet</source>
        <translation>das UDP-Paket</translation>
    </message>
    <message>
        <source>the ARP request</source>
        <translation>das ARP-Anfragepaket</translation>
    </message>
    <message>
        <source>the ARP reply</source>
        <translation>das ARP-Antwortpaket</translation>
    </message>
    <message>
        <source>the {packet}</source>
        <translation>das Paket {packet}</translation>
    </message>
    <message>
        <source>the packet</source>
        <translation>das Paket</translation>
    </message>
    <message>
        <source>The reset</source>
        <translation>Das RST-Paket</translation>
    </message>
    <message>
        <source>The SYN-ACK</source>
        <translation>Das SYN-ACK-Paket</translation>
    </message>
    <message>
        <source>The SYN</source>
        <translation>Das SYN-Paket</translation>
    </message>
    <message>
        <source>The FIN</source>
        <translation>Das FIN-Paket</translation>
    </message>
    <message>
        <source>The data segment</source>
        <translation>Das Datenpaket</translation>
    </message>
    <message>
        <source>The acknowledgement</source>
        <translation>Das ACK-Paket</translation>
    </message>
    <message>
        <source>The UDP packet</source>
        <translation>Das UDP-Paket</translation>
    </message>
    <message>
        <source>The ARP request</source>
        <translation>Das ARP-Anfragepaket</translation>
    </message>
    <message>
        <source>The ARP reply</source>
        <translation>Das ARP-Antwortpaket</translation>
    </message>
    <message>
        <source>The {packet}</source>
        <translation>Das Paket {packet}</translation>
    </message>
    <message>
        <source>The packet</source>
        <translation>Das Paket</translation>
    </message>
    <message>
        <source>{Packet} is seen at {interface}.</source>
        <translation>{Packet} wird bei {interface} gesehen.</translation>
    </message>
    <message>
        <source>the guest</source>
        <translation>die Gastmaschine</translation>
    </message>
    <message>
        <source>{Packet} goes out to {guest} through {interface}.</source>
        <translation>{Packet} geht über {interface} hinaus an {guest}.</translation>
    </message>
    <message>
        <source>{Packet} leaves {guest} and enters {bridge} at {interface}.</source>
        <translation>{Packet} verlässt {guest} und tritt bei {interface} in {bridge} ein.</translation>
    </message>
    <message>
        <source>the node</source>
        <translation>das System des Nodes</translation>
    </message>
    <message>
        <source>{Packet} comes in from outside at {interface}.</source>
        <translation>{Packet} kommt bei {interface} von außen herein.</translation>
    </message>
    <message>
        <source>{Packet} leaves the node through {interface}.</source>
        <translation>{Packet} verlässt den Node über {interface}.</translation>
    </message>
    <message>
        <source>{Packet} comes into {bridge} at {interface}.</source>
        <translation>{Packet} kommt bei {interface} in {bridge} herein.</translation>
    </message>
    <message>
        <source>{Packet} leaves {bridge} through {interface}.</source>
        <translation>{Packet} verlässt {bridge} über {interface}.</translation>
    </message>
    <message>
        <source>{Packet} comes in at {interface}.</source>
        <translation>{Packet} kommt bei {interface} herein.</translation>
    </message>
    <message>
        <source>{Packet} goes out at {interface}.</source>
        <translation>{Packet} geht bei {interface} hinaus.</translation>
    </message>
    <message>
        <source>{device}: conntrack makes an entry for {packet}.</source>
        <translation>{device}: conntrack legt einen Eintrag für {packet} an.</translation>
    </message>
    <message>
        <source>{device}: {packet} ends the connection; its conntrack entry is destroyed (order proved).</source>
        <translation>{device}: {packet} beendet die Verbindung; der conntrack-Eintrag wird gelöscht (Reihenfolge bewiesen).</translation>
    </message>
    <message>
        <source>{device}: {packet} ends the connection; its conntrack entry is destroyed.</source>
        <translation>{device}: {packet} beendet die Verbindung; der conntrack-Eintrag wird gelöscht.</translation>
    </message>
    <message>
        <source>{device}: the conntrack entry becomes {state}.</source>
        <translation>{device}: Der conntrack-Eintrag wechselt zu {state}.</translation>
    </message>
    <message>
        <source>{device}: the conntrack entry is updated.</source>
        <translation>{device}: Der conntrack-Eintrag wird aktualisiert.</translation>
    </message>
    <message>
        <source>{Packet} is rejected in {device}.</source>
        <translation>{Packet} wird in {device} abgewiesen.</translation>
    </message>
    <message>
        <source>{Packet} is dropped in {device}.</source>
        <translation>{Packet} wird in {device} verworfen.</translation>
    </message>
    <message>
        <source>{Packet} is rejected in {device} by {rule}.</source>
        <translation>{Packet} wird in {device} durch {rule} abgewiesen.</translation>
    </message>
    <message>
        <source>{Packet} is dropped in {device} by {rule}.</source>
        <translation>{Packet} wird in {device} durch {rule} verworfen.</translation>
    </message>
    <message>
        <source>{Packet} from {sender} reaches its listeners</source>
        <translation>{Packet} von {sender} erreicht die Empfänger der Gruppe</translation>
    </message>
    <message>
        <source>{Packet} from {sender} reaches {receiver}</source>
        <translation>{Packet} von {sender} erreicht {receiver}</translation>
    </message>
    <message>
        <source>{Packet} from {sender} reaches {receiver} and is answered</source>
        <translation>{Packet} von {sender} erreicht {receiver} und wird beantwortet</translation>
    </message>
    <message>
        <source>{Packet} from {sender} leaves the node</source>
        <translation>{Packet} von {sender} verlässt den Node</translation>
    </message>
    <message>
        <source>{Packet} from {sender} leaves the node through {interface}</source>
        <translation>{Packet} von {sender} verlässt den Node über {interface}</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is dropped in {device}</source>
        <translation>{Packet} von {sender} wird in {device} verworfen</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is rejected in {device}</source>
        <translation>{Packet} von {sender} wird in {device} abgewiesen</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is on its way</source>
        <translation>{Packet} von {sender} ist unterwegs</translation>
    </message>
    <message>
        <source>What became of {packet} from {sender} cannot be told</source>
        <translation>Unklar, wo {packet} von {sender} geblieben ist</translation>
    </message>
    <message>
        <source>{note}.</source>
        <translation>{note}.</translation>
    </message>
    <message>
        <source>The client sees a timeout.</source>
        <translation>Der Client sieht einen Timeout.</translation>
    </message>
    <message>
        <source>The client sees a timeout instead of “connection refused”.</source>
        <translation>Der Client sieht einen Timeout statt „connection refused“.</translation>
    </message>
    <message>
        <source>The client sees a timeout although the server answered.</source>
        <translation>Der Client sieht einen Timeout, obwohl der Server geantwortet hat.</translation>
    </message>
    <message>
        <source>The client sees “connection refused”, and it was a rule that refused.</source>
        <translation>Der Client sieht „connection refused“, und abgelehnt hat eine Regel.</translation>
    </message>
    <message>
        <source>The client sees “connection refused”: nobody listens on that port.</source>
        <translation>Der Client sieht „connection refused“: Auf diesem Port lauscht niemand.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{owner} &gt; Firewall</source>
        <translation>{owner} &gt; Firewall</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>rule {number} of ebtables chain {chain}</source>
        <translation>Regel {number} der ebtables-Kette {chain}</translation>
    </message>
    <message>
        <source>most likely </source>
        <translation>höchstwahrscheinlich </translation>
    </message>
    <message>
        <source>No counter names the rule: it is the one that fits.</source>
        <translation>Kein Zähler nennt die Regel: Es ist die, die passt.</translation>
    </message>
    <message>
        <source>the MAC filter in chain {chain} of ebtables</source>
        <translation>die MAC-Filterung in der ebtables-Kette {chain}</translation>
    </message>
    <message>
        <source>{device} is VLAN-aware, and lets a packet in at {port} only in these VLANs: {has}.</source>
        <translation>{device} ist VLAN-aware und lässt ein Paket bei {port} nur in diesen VLANs herein: {has}.</translation>
    </message>
    <message>
        <source>{device} is VLAN-aware, and lets a packet out at {port} only in these VLANs: {has}.</source>
        <translation>{device} ist VLAN-aware und lässt ein Paket bei {port} nur in diesen VLANs hinaus: {has}.</translation>
    </message>
    <message>
        <source>it is {state}</source>
        <translation>der Port ist im Zustand {state}</translation>
    </message>
    <message>
        <source>the kernel dropped the packet for its state (BRIDGE_INGRESS_STP_STATE)</source>
        <translation>der Kernel hat das Paket wegen des Port-Zustands verworfen (BRIDGE_INGRESS_STP_STATE)</translation>
    </message>
    <message>
        <source>The bridge lets nothing in at {port}: {state}.</source>
        <translation>Die Bridge lässt bei {port} nichts herein: {state}.</translation>
    </message>
    <message>
        <source>The bridge lets nothing out at {port}: {state}.</source>
        <translation>Die Bridge lässt bei {port} nichts hinaus: {state}.</translation>
    </message>
    <message>
        <source>The bridge speaks the spanning tree protocol (STP): it holds a port back while it learns the tree, or where the tree has a loop.</source>
        <translation>Die Bridge spricht das Spanning Tree Protocol (STP): Sie hält einen Port zurück, solange sie den Baum lernt oder wo der Baum eine Schleife hat.</translation>
    </message>
    <message>
        <source>The bridge does not speak the spanning tree protocol (STP): a new port waits for the forward delay, or somebody set the state.</source>
        <translation>Die Bridge spricht das Spanning Tree Protocol (STP) nicht: Ein neuer Port wartet den Forward Delay ab, oder jemand hat den Zustand gesetzt.</translation>
    </message>
    <message>
        <source>the packet&apos;s</source>
        <translation>das des Pakets</translation>
    </message>
    <message>
        <source>any of {vlans}</source>
        <translation>irgendeines von {vlans}</translation>
    </message>
    <message>
        <source>Nothing was heard from there yet, so the bridge could not learn the address.</source>
        <translation>Von dort war noch nichts zu hören, die Bridge konnte die Adresse also nicht lernen.</translation>
    </message>
    <message>
        <source>Learning is off for that port, too, so the bridge never learns the address.</source>
        <translation>Auch das Lernen ist für diesen Port abgeschaltet, die Bridge lernt die Adresse also nie.</translation>
    </message>
    <message>
        <source>It is wrong already where the packet is first seen, in at {interface}: whoever sent it, {sender}, made it so. A sum that is left to the network card on purpose (offload) looks different, and is not meant here.</source>
        <translation>Sie ist schon dort falsch, wo das Paket zuerst gesehen wird, eingehend bei {interface}: Der Absender, {sender}, hat sie so erzeugt. Eine Prüfsumme, die absichtlich der Netzwerkkarte überlassen bleibt (Offload), sieht anders aus und ist hier nicht gemeint.</translation>
    </message>
    <message>
        <source>It is wrong already where the packet is first seen, out at {interface}: whoever sent it, {sender}, made it so. A sum that is left to the network card on purpose (offload) looks different, and is not meant here.</source>
        <translation>Sie ist schon dort falsch, wo das Paket zuerst gesehen wird, ausgehend bei {interface}: Der Absender, {sender}, hat sie so erzeugt. Eine Prüfsumme, die absichtlich der Netzwerkkarte überlassen bleibt (Offload), sieht anders aus und ist hier nicht gemeint.</translation>
    </message>
    <message>
        <source>is dropped in {device}</source>
        <translation>wird in {device} verworfen</translation>
    </message>
    <message>
        <source>The kernel&apos;s own word for it: {word} in {device}.</source>
        <translation>Der Kernel selbst nennt es {word} in {device}.</translation>
    </message>
    <message>
        <source>The node&apos;s connection table checks the sum when the packet comes into {device}, and calls a packet with a wrong one INVALID: {rule} drops it.</source>
        <translation>Die Verbindungstabelle des Nodes prüft die Prüfsumme, wenn das Paket in {device} hereinkommt, und stuft ein Paket mit falscher Prüfsumme als INVALID ein: {rule} verwirft es.</translation>
    </message>
    <message>
        <source>The node&apos;s connection table checks the sum when the packet comes into {device}, and calls a packet with a wrong one INVALID: most likely {rule} drops it.</source>
        <translation>Die Verbindungstabelle des Nodes prüft die Prüfsumme, wenn das Paket in {device} hereinkommt, und stuft ein Paket mit falscher Prüfsumme als INVALID ein: Höchstwahrscheinlich verwirft es {rule}.</translation>
    </message>
    <message>
        <source>is most likely thrown away by its receiver, {receiver}</source>
        <translation>wird höchstwahrscheinlich vom Empfänger ({receiver}) verworfen</translation>
    </message>
    <message>
        <source>The node passes it on: it goes in at {interface}. A receiver that checks the sum, as nearly all do, throws it away without a word, and nothing came back in this trace.</source>
        <translation>Der Node gibt es weiter: Es geht bei {interface} hinein. Ein Empfänger, der die Prüfsumme prüft, wie es fast alle tun, verwirft es wortlos, und in dieser Aufzeichnung kam nichts zurück.</translation>
    </message>
    <message>
        <source>The node passes it on: it goes out at {interface}. A receiver that checks the sum, as nearly all do, throws it away without a word, and nothing came back in this trace.</source>
        <translation>Der Node gibt es weiter: Es geht bei {interface} hinaus. Ein Empfänger, der die Prüfsumme prüft, wie es fast alle tun, verwirft es wortlos, und in dieser Aufzeichnung kam nichts zurück.</translation>
    </message>
    <message>
        <source>the other half of its connection takes another way</source>
        <translation>die andere Hälfte der Verbindung nimmt einen anderen Weg</translation>
    </message>
    <message>
        <source>it seems that the other half of its connection takes another way</source>
        <translation>anscheinend nimmt die andere Hälfte der Verbindung einen anderen Weg</translation>
    </message>
    <message>
        <source>Not one packet from {silent} was seen in this connection: that half does not cross this node.</source>
        <translation>In dieser Verbindung wurde kein einziges Paket gesehen, das {silent} gesendet hat: Diese Hälfte läuft nicht über diesen Node.</translation>
    </message>
    <message>
        <source>Not one packet from {silent} was seen in this connection: that half does not cross this node (or these are leftovers of a connection that is over).</source>
        <translation>In dieser Verbindung wurde kein einziges Paket gesehen, das {silent} gesendet hat: Diese Hälfte läuft nicht über diesen Node (oder dies sind Reste einer beendeten Verbindung).</translation>
    </message>
    <message>
        <source>Without the other one it sees a new connection that does not begin with a SYN.</source>
        <translation>Ohne die andere sieht sie eine neue Verbindung, die nicht mit einem SYN beginnt.</translation>
    </message>
    <message>
        <source>Without the other one it calls the packet INVALID.</source>
        <translation>Ohne die andere stuft sie das Paket als INVALID ein.</translation>
    </message>
    <message>
        <source>Both ends send, and neither began the connection while this trace was running.</source>
        <translation>Beide Enden senden, und keines hat die Verbindung während dieser Aufzeichnung begonnen.</translation>
    </message>
    <message>
        <source>It carries data in the middle of a connection that was not begun while this trace was running; the other end was not heard.</source>
        <translation>Es trägt Daten mitten in einer Verbindung, die nicht während dieser Aufzeichnung begonnen wurde; das andere Ende war nicht zu hören.</translation>
    </message>
    <message>
        <source>The connection table has no entry for it, so the firewall sees a new connection that does not begin with a SYN.</source>
        <translation>Die Verbindungstabelle hat keinen Eintrag dafür, die Firewall sieht also eine neue Verbindung, die nicht mit einem SYN beginnt.</translation>
    </message>
    <message>
        <source>The connection table has no entry for it, so the firewall calls the packet INVALID.</source>
        <translation>Die Verbindungstabelle hat keinen Eintrag dafür, die Firewall stuft das Paket also als INVALID ein.</translation>
    </message>
    <message>
        <source>Or the other half of the connection takes another way.</source>
        <translation>Oder die andere Hälfte der Verbindung nimmt einen anderen Weg.</translation>
    </message>
    <message>
        <source>The kernel logged it: “nf_conntrack: table full, dropping packet”.</source>
        <translation>Der Kernel hat es protokolliert: „nf_conntrack: table full, dropping packet“.</translation>
    </message>
    <message>
        <source>The table&apos;s drop counter rose by {count} in this trace.</source>
        <translation>Der Drop-Zähler der Tabelle stieg in dieser Aufzeichnung um {count}.</translation>
    </message>
    <message>
        <source>It held {count} of at most {most} entries when it was read.</source>
        <translation>Beim Auslesen enthielt sie {count} von höchstens {most} Einträgen.</translation>
    </message>
    <message>
        <source>A reset that destroyed its own conntrack entry</source>
        <translation>Ein RST-Paket, das seinen eigenen conntrack-Eintrag gelöscht hat</translation>
    </message>
    <message>
        <source>Only one half of the connection crosses this node</source>
        <translation>Nur eine Hälfte der Verbindung läuft über diesen Node</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is {likely}dropped in {device}: {seems}</source>
        <translation>{Packet} von {sender} wird {likely}in {device} verworfen: {seems}</translation>
    </message>
    <message>
        <source>The connection hangs, although both ends answer each other.</source>
        <translation>Die Verbindung hängt, obwohl beide Enden einander antworten.</translation>
    </message>
    <message>
        <source>{Packet} from {sender} to {receiver} comes into {device} at {after}.</source>
        <translation>{Packet} von {sender} an {receiver} kommt bei {after} in {device} herein.</translation>
    </message>
    <message>
        <source>The node&apos;s connection table knows a connection only by both halves. {without}</source>
        <translation>Die Verbindungstabelle des Nodes kennt eine Verbindung nur anhand beider Hälften. {without}</translation>
    </message>
    <message>
        <source>{culprit} drops such packets.{unsure}</source>
        <translation>{culprit} verwirft solche Pakete.{unsure}</translation>
    </message>
    <message>
        <source>Send both directions over the same way</source>
        <translation>Beide Richtungen über denselben Weg schicken</translation>
    </message>
    <message>
        <source>none seen</source>
        <translation>keine gesehen</translation>
    </message>
    <message>
        <source>Compare the routes and gateways of both ends: a second NIC in the same network, or two gateways, is the usual reason.</source>
        <translation>Routen und Gateways beider Enden vergleichen: Eine zweite NIC im selben Netz oder zwei Gateways sind der übliche Grund.</translation>
    </message>
    <message>
        <source>Let packets pass that have no connection: nf_conntrack_allow_invalid: 1</source>
        <translation>Pakete ohne Verbindung durchlassen: nf_conntrack_allow_invalid: 1</translation>
    </message>
    <message>
        <source>whole node: such packets are then let through for all guests; a guest whose input policy is DROP or REJECT still loses them</source>
        <translation>ganzer Node: Solche Pakete werden dann für alle Gäste durchgelassen; ein Gast mit Input-Policy DROP oder REJECT verliert sie weiterhin</translation>
    </message>
    <message>
        <source>host.fw, section [OPTIONS]: nf_conntrack_allow_invalid: 1</source>
        <translation>host.fw, Abschnitt [OPTIONS]: nf_conntrack_allow_invalid: 1</translation>
    </message>
    <message>
        <source>Switch the firewall off for the NIC that is passed one way only</source>
        <translation>Die Firewall für die NIC abschalten, die nur in einer Richtung durchlaufen wird</translation>
    </message>
    <message>
        <source>no firewall on that NIC; other bridges on the way still look</source>
        <translation>keine Firewall an dieser NIC; andere Bridges auf dem Weg prüfen weiterhin</translation>
    </message>
    <message>
        <source>web interface: guest &gt; Hardware or Network &gt; the NIC &gt; Firewall</source>
        <translation>Weboberfläche: Gast &gt; Hardware oder Network &gt; die NIC &gt; Firewall</translation>
    </message>
    <message>
        <source>The connection is older than the node&apos;s memory of it</source>
        <translation>Die Verbindung ist älter als das Gedächtnis des Nodes</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is {likely}dropped in {device}: the node has no entry for this older connection</source>
        <translation>{Packet} von {sender} wird {likely}in {device} verworfen: Der Node hat keinen Eintrag für diese ältere Verbindung</translation>
    </message>
    <message>
        <source>Open connections freeze until they time out; new ones work.</source>
        <translation>Offene Verbindungen frieren ein, bis sie ablaufen; neue funktionieren.</translation>
    </message>
    <message>
        <source>{Packet} comes into {device} at {after}. {heard}</source>
        <translation>{Packet} kommt bei {after} in {device} herein. {heard}</translation>
    </message>
    <message>
        <source>Most likely the guest was moved here by a live migration while the connection was open, or the connection table of this node was emptied.{orElse}</source>
        <translation>Höchstwahrscheinlich wurde der Gast per Live-Migration hierher verschoben, während die Verbindung offen war, oder die Verbindungstabelle dieses Nodes wurde geleert.{orElse}</translation>
    </message>
    <message>
        <source>Open the connection anew</source>
        <translation>Die Verbindung neu aufbauen</translation>
    </message>
    <message>
        <source>the old connection is lost</source>
        <translation>die alte Verbindung ist verloren</translation>
    </message>
    <message>
        <source>restart the client, or the service that holds the connection</source>
        <translation>den Client neu starten oder den Dienst, der die Verbindung hält</translation>
    </message>
    <message>
        <source>Let a live migration take the connection table along</source>
        <translation>Bei der Live-Migration die Verbindungstabelle mitnehmen</translation>
    </message>
    <message>
        <source>needs Proxmox VE 9 on both nodes</source>
        <translation>braucht Proxmox VE 9 auf beiden Nodes</translation>
    </message>
    <message>
        <source>Let the guest speak first: application or TCP keep-alives</source>
        <translation>Den Gast zuerst sprechen lassen: Keep-Alives der Anwendung oder von TCP</translation>
    </message>
    <message>
        <source>works only where the guest&apos;s output policy lets it send</source>
        <translation>funktioniert nur, wo die Output-Policy des Gastes das Senden erlaubt</translation>
    </message>
    <message>
        <source>the datacenter&apos;s (cluster.fw, enable)</source>
        <translation>der des Datacenters (cluster.fw, enable)</translation>
    </message>
    <message>
        <source>Datacenter &gt; Firewall &gt; Options &gt; Firewall</source>
        <translation>Datacenter &gt; Firewall &gt; Options &gt; Firewall</translation>
    </message>
    <message>
        <source>the node&apos;s (host.fw, enable)</source>
        <translation>der des Nodes (host.fw, enable)</translation>
    </message>
    <message>
        <source>Node &gt; Firewall &gt; Options &gt; Firewall</source>
        <translation>Node &gt; Firewall &gt; Options &gt; Firewall</translation>
    </message>
    <message>
        <source>the guest&apos;s ({file}, enable)</source>
        <translation>der des Gastes ({file}, enable)</translation>
    </message>
    <message>
        <source>{guest} &gt; Firewall &gt; Options &gt; Firewall</source>
        <translation>{guest} &gt; Firewall &gt; Options &gt; Firewall</translation>
    </message>
    <message>
        <source>that of its NIC (firewall=1)</source>
        <translation>der seiner NIC (firewall=1)</translation>
    </message>
    <message>
        <source>{guest} &gt; Hardware &gt; the NIC &gt; Firewall</source>
        <translation>{guest} &gt; Hardware &gt; die NIC &gt; Firewall</translation>
    </message>
    <message>
        <source>{guest} &gt; Network &gt; the NIC &gt; Firewall</source>
        <translation>{guest} &gt; Network &gt; die NIC &gt; Firewall</translation>
    </message>
    <message>
        <source>stop and start {guest} (a reboot from inside is not enough), or take the NIC out and put it back</source>
        <translation>{guest} stoppen und starten (ein Neustart von innen reicht nicht) oder die NIC entfernen und wieder hinzufügen</translation>
    </message>
    <message>
        <source>the node runs the nftables firewall, and {interface} is still in the firewall bridge {bridge} of the older one: the guest was not restarted since</source>
        <translation>auf dem Node läuft die nftables-Firewall, und {interface} ist noch in der Firewall-Bridge {bridge} der älteren: Der Gast wurde seither nicht neu gestartet</translation>
    </message>
    <message>
        <source>{interface} is a port of {bridge} and not of a firewall bridge: the guest was started before the switch was set</source>
        <translation>{interface} ist ein Port von {bridge} und nicht von einer Firewall-Bridge: Der Gast wurde gestartet, bevor der Schalter gesetzt war</translation>
    </message>
    <message>
        <source>the rules have no chain {chain}</source>
        <translation>die Regeln haben keine Kette {chain}</translation>
    </message>
    <message>
        <source>{list} and {item}</source>
        <translation>{list} und {item}</translation>
    </message>
    <message>
        <source>{list}; {item}</source>
        <translation>{list}; {item}</translation>
    </message>
    <message>
        <source>of the four switches one is off: {switches}</source>
        <translation>von den vier Schaltern ist einer aus: {switches}</translation>
    </message>
    <message>
        <source>of the four switches some are off: {switches}</source>
        <translation>von den vier Schaltern sind mehrere aus: {switches}</translation>
    </message>
    <message>
        <source>all four switches are on, but {what}</source>
        <translation>alle vier Schalter sind an, aber {what}</translation>
    </message>
    <message>
        <source>It names an error in a configuration file: until that is mended, no change is applied.</source>
        <translation>Er nennt einen Fehler in einer Konfigurationsdatei: Bis der behoben ist, wird keine Änderung angewendet.</translation>
    </message>
    <message>
        <source>The service that applies changes is stopped.</source>
        <translation>Der Dienst, der Änderungen anwendet, ist gestoppt.</translation>
    </message>
    <message>
        <source>Changes are normally applied within ten seconds; these waited for the whole trace. Most likely an error in a configuration file stops them.</source>
        <translation>Änderungen werden normalerweise binnen zehn Sekunden angewendet; diese warteten die ganze Aufzeichnung lang. Höchstwahrscheinlich hält ein Fehler in einer Konfigurationsdatei sie auf.</translation>
    </message>
    <message>
        <source>No answer from the guest</source>
        <translation>Keine Antwort vom Gast</translation>
    </message>
    <message>
        <source>{Packet} from {sender} reaches {guest}, and nothing comes back</source>
        <translation>{Packet} von {sender} erreicht {guest}, und nichts kommt zurück</translation>
    </message>
    <message>
        <source>The client waits and gets a timeout. The node did its part: the packet left it.</source>
        <translation>Der Client wartet und bekommt einen Timeout. Der Node hat seinen Teil getan: Das Paket hat ihn verlassen.</translation>
    </message>
    <message>
        <source>{Packet} goes out to {guest} through {tap}. {times}.</source>
        <translation>{Packet} geht über {tap} hinaus an {guest}. {times}.</translation>
    </message>
    <message>
        <source>Nothing that belongs to it came in at {tap} afterwards, and the capture lost no packet that is known of.</source>
        <translation>Danach kam bei {tap} nichts herein, was dazugehört, und der Mitschnitt hat, soweit bekannt, kein Paket verloren.</translation>
    </message>
    <message>
        <source>So it ended inside the guest, or its answer did: most likely the guest&apos;s own firewall drops it silently, or the guest has no way back to {sender}. {others}</source>
        <translation>Es endete also im Gast, oder seine Antwort: Höchstwahrscheinlich verwirft die eigene Firewall des Gastes es still, oder der Gast hat keinen Weg zurück zu {sender}. {others}</translation>
    </message>
    <message>
        <source>Look at the guest&apos;s own firewall for {service}</source>
        <translation>Die eigene Firewall des Gastes für {service} prüfen</translation>
    </message>
    <message>
        <source>in the guest: nft list ruleset; ufw status; Windows: Windows Defender Firewall</source>
        <translation>im Gast: nft list ruleset; ufw status; Windows: Windows Defender Firewall</translation>
    </message>
    <message>
        <source>Look whether the guest has the address and a way back</source>
        <translation>Prüfen, ob der Gast die Adresse und einen Weg zurück hat</translation>
    </message>
    <message>
        <source>in the guest: ip address; ip route get {address}</source>
        <translation>im Gast: ip address; ip route get {address}</translation>
    </message>
    <message>
        <source>Look whether the packet arrives inside the guest</source>
        <translation>Prüfen, ob das Paket im Gast ankommt</translation>
    </message>
    <message>
        <source>in the guest: tcpdump -n -i any host {address}</source>
        <translation>im Gast: tcpdump -n -i any host {address}</translation>
    </message>
    <message>
        <source>NAT lost in the firewall bridge</source>
        <translation>NAT geht in der Firewall-Bridge verloren</translation>
    </message>
    <message>
        <source>{Packet} from {sender} leaves through {uplink} with its private address: the NAT of the node is lost in {device}</source>
        <translation>{Packet} von {sender} geht mit seiner privaten Adresse über {uplink} hinaus: Das NAT des Nodes geht in {device} verloren</translation>
    </message>
    <message>
        <source>The guest reaches the node and its neighbours, but nothing beyond the node answers it.</source>
        <translation>Der Gast erreicht den Node und seine Nachbarn, aber nichts jenseits des Nodes antwortet ihm.</translation>
    </message>
    <message>
        <source>{Packet} passes the firewall bridge {device} first. The connection table makes its entry there, and decides about NAT there: none.</source>
        <translation>{Packet} durchläuft zuerst die Firewall-Bridge {device}. Dort legt die Verbindungstabelle ihren Eintrag an, und dort entscheidet sie über NAT: keines.</translation>
    </message>
    <message>
        <source>Later the node routes the packet to {uplink}, where this rule would change its source: {text}.</source>
        <translation>Später routet der Node das Paket zu {uplink}, wo diese Regel seine Quelle ändern würde: {text}.</translation>
    </message>
    <message>
        <source>NAT is decided once for an entry. The entry is the one from {device}, so the rule is not asked.</source>
        <translation>Über NAT wird einmal je Eintrag entschieden. Der Eintrag ist der aus {device}, also wird die Regel nicht befragt.</translation>
    </message>
    <message>
        <source>The packet leaves through {uplink} as {address}: nobody outside knows a way back to that.</source>
        <translation>Das Paket geht als {address} über {uplink} hinaus: Niemand draußen kennt einen Weg dorthin zurück.</translation>
    </message>
    <message>
        <source>Give the firewall bridges a conntrack zone of their own</source>
        <translation>Den Firewall-Bridges eine eigene conntrack-Zone geben</translation>
    </message>
    <message>
        <source>the connection table has one more entry for each connection</source>
        <translation>die Verbindungstabelle hat je Verbindung einen Eintrag mehr</translation>
    </message>
    <message>
        <source>/etc/network/interfaces, at the bridge: post-up iptables -t raw -I PREROUTING -i fwbr+ -j CT --zone 1; and post-down iptables -t raw -D PREROUTING -i fwbr+ -j CT --zone 1</source>
        <translation>/etc/network/interfaces, bei der Bridge: post-up iptables -t raw -I PREROUTING -i fwbr+ -j CT --zone 1; und post-down iptables -t raw -D PREROUTING -i fwbr+ -j CT --zone 1</translation>
    </message>
    <message>
        <source>Switch the firewall off for the guest&apos;s NIC</source>
        <translation>Die Firewall für die NIC des Gastes abschalten</translation>
    </message>
    <message>
        <source>the guest is not protected any more</source>
        <translation>der Gast ist nicht mehr geschützt</translation>
    </message>
    <message>
        <source>Rules are out of date</source>
        <translation>Regeln sind veraltet</translation>
    </message>
    <message>
        <source>The node&apos;s firewall does not follow its configuration: {status}</source>
        <translation>Die Firewall des Nodes folgt ihrer Konfiguration nicht: {status}</translation>
    </message>
    <message>
        <source>What was changed in the web interface has no effect; the older rules stay in force.</source>
        <translation>Was in der Weboberfläche geändert wurde, hat keine Wirkung; die älteren Regeln bleiben in Kraft.</translation>
    </message>
    <message>
        <source>pve-firewall status says: {status}. {cause}</source>
        <translation>pve-firewall status sagt: {status}. {cause}</translation>
    </message>
    <message>
        <source>What this trace shows is what the older rules do.</source>
        <translation>Was diese Aufzeichnung zeigt, ist das Werk der älteren Regeln.</translation>
    </message>
    <message>
        <source>Find the error and mend the file</source>
        <translation>Den Fehler suchen und die Datei berichtigen</translation>
    </message>
    <message>
        <source>pve-firewall compile (prints errors with file and line); journalctl -u pve-firewall</source>
        <translation>pve-firewall compile (gibt Fehler mit Datei und Zeile aus); journalctl -u pve-firewall</translation>
    </message>
    <message>
        <source>Start the firewall&apos;s service again</source>
        <translation>Den Dienst der Firewall neu starten</translation>
    </message>
    <message>
        <source>rules are applied as they are configured now</source>
        <translation>Regeln werden so angewendet, wie sie jetzt konfiguriert sind</translation>
    </message>
    <message>
        <source>systemctl restart pve-firewall</source>
        <translation>systemctl restart pve-firewall</translation>
    </message>
    <message>
        <source>The firewall is configured and not in force</source>
        <translation>Die Firewall ist konfiguriert, aber nicht in Kraft</translation>
    </message>
    <message>
        <source>The firewall of {guest} is configured in {file}, but not in force</source>
        <translation>Die Firewall für {guest} ist in {file} konfiguriert, aber nicht in Kraft</translation>
    </message>
    <message>
        <source>Packets pass that its rules should stop, or rules that should accept change nothing.</source>
        <translation>Pakete kommen durch, die ihre Regeln aufhalten sollten, oder Regeln, die akzeptieren sollten, bewirken nichts.</translation>
    </message>
    <message>
        <source>A guest is protected only where four switches are on: the datacenter&apos;s, the node&apos;s, the guest&apos;s, and that of its NIC.</source>
        <translation>Ein Gast ist nur geschützt, wo vier Schalter an sind: der des Datacenters, der des Nodes, der des Gastes und der seiner NIC.</translation>
    </message>
    <message>
        <source>Here {reason}.</source>
        <translation>Hier gilt: {reason}.</translation>
    </message>
    <message>
        <source>Packets of {guest} were seen in this trace: none of its rules was asked about them as configured.</source>
        <translation>In dieser Aufzeichnung wurden Pakete gesehen, die {guest} betreffen: Keine der Regeln des Gastes wurde wie konfiguriert dazu befragt.</translation>
    </message>
    <message>
        <source>Put the firewall of {guest} in force</source>
        <translation>Die Firewall für {guest} in Kraft setzen</translation>
    </message>
    <message>
        <source>its rules and policies apply at once: what they do not allow is dropped</source>
        <translation>seine Regeln und Policies gelten sofort: Was sie nicht erlauben, wird verworfen</translation>
    </message>
    <message>
        <source>{list} and others</source>
        <translation>{list} und andere</translation>
    </message>
    <message>
        <source>Conntrack called the packet INVALID.</source>
        <translation>conntrack hat das Paket als INVALID eingestuft.</translation>
    </message>
    <message>
        <source>Conntrack called the packet INVALID although it knows the connection: most likely the packet does not fit its window or its state, or an earlier packet ended it.</source>
        <translation>conntrack hat das Paket als INVALID eingestuft, obwohl es die Verbindung kennt: Höchstwahrscheinlich passt das Paket nicht zu ihrem Fenster oder ihrem Zustand, oder ein früheres Paket hat sie beendet.</translation>
    </message>
    <message>
        <source>The kernel&apos;s own word for it: {word} at {function}.</source>
        <translation>Der Kernel selbst nennt es {word} bei {function}.</translation>
    </message>
    <message>
        <source>The rules let it pass in {device}: it was lost after them.</source>
        <translation>Die Regeln haben es in {device} durchgelassen: Es ging nach ihnen verloren.</translation>
    </message>
    <message>
        <source>{rule} ended it: {text}.</source>
        <translation>{rule} hat es beendet: {text}.</translation>
    </message>
    <message>
        <source>Rules that can have ended it there: {rules}.</source>
        <translation>Regeln, die es dort beendet haben können: {rules}.</translation>
    </message>
    <message>
        <source>It was handed to the node to be routed, and the node did not send it on. The rules that it met there were not weighed.</source>
        <translation>Es wurde dem Node zum Routen übergeben, und der Node hat es nicht weitergesendet. Die Regeln, auf die es dort traf, wurden nicht geprüft.</translation>
    </message>
    <message>
        <source>No rule that was read can have ended it there, or no counter of one rose.</source>
        <translation>Keine gelesene Regel kann es dort beendet haben, oder bei keiner stieg ein Zähler.</translation>
    </message>
    <message>
        <source>It was not seen again</source>
        <translation>Es wurde nicht mehr gesehen</translation>
    </message>
    <message>
        <source>It never came in at {interface}</source>
        <translation>Es kam nie bei {interface} herein</translation>
    </message>
    <message>
        <source>It never came out at {interface}</source>
        <translation>Es kam nie bei {interface} heraus</translation>
    </message>
    <message>
        <source>Neither rules nor counters nor the kernel tell anything of it.</source>
        <translation>Weder Regeln noch Zähler noch der Kernel sagen etwas darüber.</translation>
    </message>
    <message>
        <source>Lost, cause not known</source>
        <translation>Verloren, Ursache unbekannt</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is lost in {device}, and what was seen does not tell why</source>
        <translation>{Packet} von {sender} geht in {device} verloren, und was gesehen wurde, sagt nicht, warum</translation>
    </message>
    <message>
        <source>It never arrives.</source>
        <translation>Es kommt nie an.</translation>
    </message>
    <message>
        <source>{Packet} was last seen at {after}.</source>
        <translation>{Packet} wurde zuletzt bei {after} gesehen.</translation>
    </message>
    <message>
        <source>Trace again with the rule walk: it names the rule, or says that none did it</source>
        <translation>Erneut aufzeichnen, mit Regelweg: Er nennt die Regel oder sagt, dass es keine war</translation>
    </message>
    <message>
        <source>changes the node for a minute, and undoes it</source>
        <translation>ändert den Node für eine Minute und macht es rückgängig</translation>
    </message>
    <message>
        <source>vethscope trace ... --instrument</source>
        <translation>vethscope trace ... --instrument</translation>
    </message>
    <message>
        <source>Trace again while nothing else is sent: the counters then name the rule</source>
        <translation>Erneut aufzeichnen, während sonst nichts gesendet wird: Die Zähler nennen dann die Regel</translation>
    </message>
    <message>
        <source>vethscope trace ... --filter with the packet&apos;s addresses and ports</source>
        <translation>vethscope trace ... --filter mit den Adressen und Ports des Pakets</translation>
    </message>
    <message>
        <source>Bring {link} up, or plug its other end in</source>
        <translation>{link} aktivieren oder das andere Ende anschließen</translation>
    </message>
    <message>
        <source>The configuration says so: link_down=1.</source>
        <translation>So steht es in der Konfiguration: link_down=1.</translation>
    </message>
    <message>
        <source>is down</source>
        <translation>ist abgeschaltet</translation>
    </message>
    <message>
        <source>has no carrier: nothing is plugged in at its other end</source>
        <translation>hat keinen Carrier: Am anderen Ende ist nichts angeschlossen</translation>
    </message>
    <message>
        <source>its bridge</source>
        <translation>die zugehörige Bridge</translation>
    </message>
    <message>
        <source>What comes in at {interface} goes nowhere.</source>
        <translation>Was bei {interface} hereinkommt, führt nirgendwohin.</translation>
    </message>
    <message>
        <source>What should leave by {interface} finds no way there.</source>
        <translation>Was über {interface} hinausgehen soll, findet keinen Weg dorthin.</translation>
    </message>
    <message>
        <source>The guest answers other packets, so it runs: look at this service and this port.</source>
        <translation>Der Gast antwortet auf andere Pakete, er läuft also: Diesen Dienst und diesen Port prüfen.</translation>
    </message>
    <message>
        <source>No packet to this NIC was answered in this trace: look at the guest&apos;s network, too.</source>
        <translation>Kein Paket an diese NIC wurde in dieser Aufzeichnung beantwortet: Auch das Netz des Gastes prüfen.</translation>
    </message>
    <message>
        <source>It came once</source>
        <translation>Es kam einmal</translation>
    </message>
    <message>
        <source>It came {count} times</source>
        <translation>Es kam {count}-mal</translation>
    </message>
    <message>
        <source>port {port}</source>
        <translation>Port {port}</translation>
    </message>
    <message>
        <source>this request</source>
        <translation>diese Anfrage</translation>
    </message>
    <message>
        <source>a rate limit</source>
        <translation>eine Ratenbegrenzung</translation>
    </message>
    <message>
        <source>the rate limit of {rate} MB/s (rate={rate})</source>
        <translation>die Ratenbegrenzung auf {rate} MB/s (rate={rate})</translation>
    </message>
    <message>
        <source>what comes from {guest}</source>
        <translation>was {guest} sendet</translation>
    </message>
    <message>
        <source>what goes to {guest}</source>
        <translation>was an {guest} geht</translation>
    </message>
    <message>
        <source>1 packet</source>
        <translation>1 Paket</translation>
    </message>
    <message>
        <source>{count} packets</source>
        <translation>{count} Pakete</translation>
    </message>
    <message>
        <source>is lost in front of {card}</source>
        <translation>geht vor {card} verloren</translation>
    </message>
    <message>
        <source>It waited for the card and was never sent.</source>
        <translation>Es wartete auf die Karte und wurde nie gesendet.</translation>
    </message>
    <message>
        <source>is handed to {card}, which hung</source>
        <translation>wird an die hängende Karte {card} übergeben</translation>
    </message>
    <message>
        <source>What is handed to a card that hangs is most likely never sent; nothing in this trace answered it.</source>
        <translation>Was einer hängenden Karte übergeben wird, wird höchstwahrscheinlich nie gesendet; in dieser Aufzeichnung hat nichts darauf geantwortet.</translation>
    </message>
    <message>
        <source>{link} in aggregator {number}</source>
        <translation>{link} in Aggregator {number}</translation>
    </message>
    <message>
        <source>The kernel&apos;s own word for it: {word}.</source>
        <translation>Der Kernel selbst nennt es {word}.</translation>
    </message>
    <message>
        <source>Wrong checksum</source>
        <translation>Falsche Prüfsumme</translation>
    </message>
    <message>
        <source>{Packet} from {sender} has a wrong checksum and {fate}</source>
        <translation>{Packet} von {sender} hat eine falsche Prüfsumme und {fate}</translation>
    </message>
    <message>
        <source>The receiver&apos;s service never sees it: connections time out, DHCP or DNS gets no answer, while a ping may work.</source>
        <translation>Der Dienst des Empfängers sieht es nie: Verbindungen laufen in einen Timeout, DHCP oder DNS bekommt keine Antwort, während ein Ping funktionieren kann.</translation>
    </message>
    <message>
        <source>The checksum of {packet} does not fit what it carries. {origin}</source>
        <translation>Die Prüfsumme passt nicht zu dem, was {packet} trägt. {origin}</translation>
    </message>
    <message>
        <source>Switch checksum offload off where the packet is made</source>
        <translation>Den Prüfsummen-Offload dort abschalten, wo das Paket entsteht</translation>
    </message>
    <message>
        <source>the sender&apos;s CPU works a little more</source>
        <translation>die CPU des Absenders arbeitet etwas mehr</translation>
    </message>
    <message>
        <source>in the guest: ethtool -K eth0 tx off; for Windows: the network adapter&apos;s advanced settings</source>
        <translation>im Gast: ethtool -K eth0 tx off; bei Windows: die erweiterten Einstellungen des Netzwerkadapters</translation>
    </message>
    <message>
        <source>Look for a program or a tunnel in the sender that writes packets itself</source>
        <translation>Im Absender nach einem Programm oder Tunnel suchen, das Pakete selbst schreibt</translation>
    </message>
    <message>
        <source>in the guest: tcpdump -vv -n -i any (it prints “incorrect” beside wrong sums)</source>
        <translation>im Gast: tcpdump -vv -n -i any (zeigt „incorrect“ neben falschen Prüfsummen)</translation>
    </message>
    <message>
        <source>Fill in the checksum on the node, for DHCP answers that the node itself hands out</source>
        <translation>Die Prüfsumme auf dem Node nachtragen, für DHCP-Antworten, die der Node selbst ausgibt</translation>
    </message>
    <message>
        <source>iptables -t mangle -A POSTROUTING -p udp --dport 68 -j CHECKSUM --checksum-fill</source>
        <translation>iptables -t mangle -A POSTROUTING -p udp --dport 68 -j CHECKSUM --checksum-fill</translation>
    </message>
    <message>
        <source>Set nf_conntrack_allow_invalid: 1</source>
        <translation>nf_conntrack_allow_invalid: 1 setzen</translation>
    </message>
    <message>
        <source>the receiver still throws the packet away</source>
        <translation>der Empfänger verwirft das Paket trotzdem</translation>
    </message>
    <message>
        <source>host.fw, section [OPTIONS]</source>
        <translation>host.fw, Abschnitt [OPTIONS]</translation>
    </message>
    <message>
        <source>The node has no route</source>
        <translation>Der Node hat keine Route</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is dropped at {after}: the node has no route to {target}</source>
        <translation>{Packet} von {sender} wird bei {after} verworfen: Der Node hat keine Route zu {target}</translation>
    </message>
    <message>
        <source>The guest sees “network unreachable” or “no route to host”, or waits in vain where that answer is lost, too.</source>
        <translation>Der Gast sieht „network unreachable“ oder „no route to host“ oder wartet vergeblich, wo auch diese Antwort verloren geht.</translation>
    </message>
    <message>
        <source>{Packet} comes to the node at {after}, to be routed to {target}.</source>
        <translation>{Packet} kommt bei {after} zum Node, um zu {target} geroutet zu werden.</translation>
    </message>
    <message>
        <source>The node knows no way to {target}. {told}</source>
        <translation>Der Node kennt keinen Weg zu {target}. {told}</translation>
    </message>
    <message>
        <source>Give the node a route there, or a default gateway</source>
        <translation>Dem Node eine Route dorthin oder ein Default-Gateway geben</translation>
    </message>
    <message>
        <source>the node sends such packets that way</source>
        <translation>der Node schickt solche Pakete dorthin</translation>
    </message>
    <message>
        <source>/etc/network/interfaces, at the interface that leads there: gateway ADDRESS; or post-up ip route add NETWORK via ADDRESS</source>
        <translation>/etc/network/interfaces, bei dem Interface, das dorthin führt: gateway ADDRESS; oder post-up ip route add NETWORK via ADDRESS</translation>
    </message>
    <message>
        <source>In an EVPN zone: name an exit node</source>
        <translation>In einer EVPN-Zone: einen Exit-Node angeben</translation>
    </message>
    <message>
        <source>the zone&apos;s traffic to the outside goes through it</source>
        <translation>der Verkehr der Zone nach außen läuft darüber</translation>
    </message>
    <message>
        <source>web interface: Datacenter &gt; SDN &gt; Zones &gt; the zone &gt; Exit Nodes, then SDN &gt; Apply</source>
        <translation>Weboberfläche: Datacenter &gt; SDN &gt; Zones &gt; die Zone &gt; Exit Nodes, danach SDN &gt; Apply</translation>
    </message>
    <message>
        <source>Ask the node which way it would take</source>
        <translation>Den Node fragen, welchen Weg er nehmen würde</translation>
    </message>
    <message>
        <source>ip route get {target} from {address} iif {after}</source>
        <translation>ip route get {target} from {address} iif {after}</translation>
    </message>
    <message>
        <source>Reverse path filter</source>
        <translation>Reverse-Path-Filter</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is dropped at {after}: its source does not belong there</source>
        <translation>{Packet} von {sender} wird bei {after} verworfen: Seine Quelle gehört nicht dorthin</translation>
    </message>
    <message>
        <source>The sender gets no answer and no error; nothing is logged unless log_martians is on.</source>
        <translation>Der Absender bekommt weder Antwort noch Fehler; protokolliert wird nichts, außer wenn log_martians eingeschaltet ist.</translation>
    </message>
    <message>
        <source>{Packet} comes to the node at {after}, with the source {address}.</source>
        <translation>{Packet} kommt bei {after} zum Node, mit der Quelle {address}.</translation>
    </message>
    <message>
        <source>The reverse path filter of {after} is {mode}, and {way}: not the way by which the packet came.</source>
        <translation>Der Reverse-Path-Filter von {after} ist {mode}, und {way}: nicht der Weg, auf dem das Paket kam.</translation>
    </message>
    <message>
        <source>So the node takes the source for forged and drops the packet before any rule is asked. {told}</source>
        <translation>Also hält der Node die Quelle für gefälscht und verwirft das Paket, bevor eine Regel befragt wird. {told}</translation>
    </message>
    <message>
        <source>Give the sender an address that belongs behind {after}, or the node a route to {address} through {after}</source>
        <translation>Dem Absender eine Adresse geben, die hinter {after} gehört, oder dem Node eine Route zu {address} über {after}</translation>
    </message>
    <message>
        <source>in the guest: its network configuration; on the node: ip route add {address} dev {after}</source>
        <translation>im Gast: seine Netzwerkkonfiguration; auf dem Node: ip route add {address} dev {after}</translation>
    </message>
    <message>
        <source>Make the filter of {after} loose: any route back will do</source>
        <translation>Den Filter von {after} auf loose stellen: Jede Route zurück genügt</translation>
    </message>
    <message>
        <source>forged sources from that side get in more easily</source>
        <translation>gefälschte Quellen von dieser Seite kommen leichter herein</translation>
    </message>
    <message>
        <source>sysctl -w net.ipv4.conf.{after}.rp_filter=2 (the greater of this and “all” counts; to keep it: a file in /etc/sysctl.d)</source>
        <translation>sysctl -w net.ipv4.conf.{after}.rp_filter=2 (der größere Wert von diesem und „all“ zählt; dauerhaft: eine Datei in /etc/sysctl.d)</translation>
    </message>
    <message>
        <source>Switch the filter off</source>
        <translation>Den Filter abschalten</translation>
    </message>
    <message>
        <source>any forged source gets in, at every interface</source>
        <translation>jede gefälschte Quelle kommt herein, an jedem Interface</translation>
    </message>
    <message>
        <source>sysctl -w net.ipv4.conf.all.rp_filter=0 net.ipv4.conf.{after}.rp_filter=0</source>
        <translation>sysctl -w net.ipv4.conf.all.rp_filter=0 net.ipv4.conf.{after}.rp_filter=0</translation>
    </message>
    <message>
        <source>Connection table full</source>
        <translation>Verbindungstabelle voll</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is {likely}dropped in {device}: the node&apos;s connection table is full</source>
        <translation>{Packet} von {sender} wird {likely}in {device} verworfen: Die Verbindungstabelle des Nodes ist voll</translation>
    </message>
    <message>
        <source>Open connections go on, new ones fail or start late, for all guests of the node at once.</source>
        <translation>Offene Verbindungen laufen weiter, neue scheitern oder starten verspätet, für alle Gäste des Nodes zugleich.</translation>
    </message>
    <message>
        <source>{Packet} comes into {device} at {after}, to open a connection.</source>
        <translation>{Packet} kommt bei {after} in {device} herein, um eine Verbindung zu öffnen.</translation>
    </message>
    <message>
        <source>It needs a new entry in the node&apos;s connection table. {told}</source>
        <translation>Es braucht einen neuen Eintrag in der Verbindungstabelle des Nodes. {told}</translation>
    </message>
    <message>
        <source>Without an entry the packet is {likely}dropped before any rule is asked.</source>
        <translation>Ohne Eintrag wird das Paket {likely}verworfen, bevor eine Regel befragt wird.</translation>
    </message>
    <message>
        <source>Raise the table&apos;s size</source>
        <translation>Die Tabelle vergrößern</translation>
    </message>
    <message>
        <source>about 320 bytes of memory an entry</source>
        <translation>etwa 320 Byte Speicher je Eintrag</translation>
    </message>
    <message>
        <source>host.fw, section [OPTIONS]: nf_conntrack_max: 1048576; web interface: the node &gt; Firewall &gt; Options</source>
        <translation>host.fw, Abschnitt [OPTIONS]: nf_conntrack_max: 1048576; Weboberfläche: der Node &gt; Firewall &gt; Options</translation>
    </message>
    <message>
        <source>Find out who holds so many entries</source>
        <translation>Herausfinden, wer so viele Einträge hält</translation>
    </message>
    <message>
        <source>conntrack -L -o extended | awk &apos;{{print $7}&apos; | sort | uniq -c | sort -n | tail</source>
        <translation>conntrack -L -o extended | awk &apos;{{print $7}&apos; | sort | uniq -c | sort -n | tail</translation>
    </message>
    <message>
        <source>Let idle connections go earlier</source>
        <translation>Untätige Verbindungen früher ablaufen lassen</translation>
    </message>
    <message>
        <source>long idle connections lose their state and hang</source>
        <translation>lange untätige Verbindungen verlieren ihren Zustand und hängen</translation>
    </message>
    <message>
        <source>host.fw, section [OPTIONS]: nf_conntrack_tcp_timeout_established: 86400</source>
        <translation>host.fw, Abschnitt [OPTIONS]: nf_conntrack_tcp_timeout_established: 86400</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Ratenbegrenzung</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is {likely}dropped by the rate limit of {tap}</source>
        <translation>{Packet} von {sender} wird {likely}durch die Ratenbegrenzung von {tap} verworfen</translation>
    </message>
    <message>
        <source>Transfers are slow and stall; single packets get lost while the guest sends or receives much.</source>
        <translation>Übertragungen sind langsam und stocken; einzelne Pakete gehen verloren, während der Gast viel sendet oder empfängt.</translation>
    </message>
    <message>
        <source>{guest} has {limit} on {nic}: {way} beyond it is dropped at {tap}.</source>
        <translation>Für {guest} gilt an {nic} {limit}; {way}, wird darüber hinaus bei {tap} verworfen.</translation>
    </message>
    <message>
        <source>What the limit dropped rose by {count} in this trace, and no rule is known to have ended the packet.{told}</source>
        <translation>Was die Begrenzung verworfen hat, nahm in dieser Aufzeichnung um {count} zu, und von keiner Regel ist bekannt, dass sie das Paket beendet hat.{told}</translation>
    </message>
    <message>
        <source>Raise or take away the limit</source>
        <translation>Die Begrenzung erhöhen oder aufheben</translation>
    </message>
    <message>
        <source>the guest can use more of the network</source>
        <translation>der Gast kann mehr vom Netz nutzen</translation>
    </message>
    <message>
        <source>web interface: {guest} &gt; Hardware or Network &gt; {nic} &gt; Rate limit</source>
        <translation>Weboberfläche: {guest} &gt; Hardware oder Network &gt; {nic} &gt; Rate limit</translation>
    </message>
    <message>
        <source>Leave it: TCP finds the rate by such losses</source>
        <translation>So lassen: TCP findet die Rate durch solche Verluste</translation>
    </message>
    <message>
        <source>Limit the rate in the guest, where packets wait and are not dropped</source>
        <translation>Die Rate im Gast begrenzen, wo Pakete warten und nicht verworfen werden</translation>
    </message>
    <message>
        <source>in the guest: tc qdisc replace dev eth0 root tbf rate 80mbit burst 64kb latency 50ms</source>
        <translation>im Gast: tc qdisc replace dev eth0 root tbf rate 80mbit burst 64kb latency 50ms</translation>
    </message>
    <message>
        <source>Its table main, read in this trace, has no route that contains {target}, and no default route.</source>
        <translation>Seine Tabelle main, in dieser Aufzeichnung gelesen, hat keine Route, die {target} enthält, und keine Default-Route.</translation>
    </message>
    <message>
        <source>Its table main, read in this trace, says “{type}” for {network}.</source>
        <translation>Seine Tabelle main, in dieser Aufzeichnung gelesen, sagt „{type}“ für {network}.</translation>
    </message>
    <message>
        <source>the node has no route back to {address}</source>
        <translation>der Node hat keine Route zurück zu {address}</translation>
    </message>
    <message>
        <source>the node&apos;s own route to {address} leads out through {interface}</source>
        <translation>die eigene Route des Nodes zu {address} führt über {interface} hinaus</translation>
    </message>
    <message>
        <source>{interface} belongs to {vrf}: an EVPN zone without an exit node knows no way out of the zone.</source>
        <translation>{interface} gehört zu {vrf}: Eine EVPN-Zone ohne Exit-Node kennt keinen Weg aus der Zone hinaus.</translation>
    </message>
    <message>
        <source>The node answered the sender: destination unreachable.</source>
        <translation>Der Node hat dem Absender geantwortet: destination unreachable.</translation>
    </message>
    <message>
        <source>the node&apos;s own route to {address} is another one</source>
        <translation>die eigene Route des Nodes zu {address} ist eine andere</translation>
    </message>
    <message>
        <source>loose (2)</source>
        <translation>loose (2)</translation>
    </message>
    <message>
        <source>strict (1)</source>
        <translation>strict (1)</translation>
    </message>
    <message>
        <source>on</source>
        <translation>eingeschaltet</translation>
    </message>
    <message>
        <source>The kernel logged the packet as a martian source.</source>
        <translation>Der Kernel hat das Paket als „martian source“ protokolliert.</translation>
    </message>
    <message>
        <source>That follows from its routes and from rp_filter as they were read in this trace.</source>
        <translation>Das folgt aus seinen Routen und aus rp_filter, wie sie in dieser Aufzeichnung gelesen wurden.</translation>
    </message>
    <message>
        <source>does not help on this path: the reset dies in {device}</source>
        <translation>hilft auf diesem Pfad nicht: Das RST-Paket endet in {device}</translation>
    </message>
    <message>
        <source>breaks guests with policy DROP</source>
        <translation>stört Gäste mit Policy DROP</translation>
    </message>
    <message>
        <source>breaks all outgoing TCP of {guests} (policy DROP): the SYN-ACK is untracked, also that of {client}, PVEFW-Drop&apos;s “not SYN” rule drops it</source>
        <translation>verhindert alles ausgehende TCP für {guests} (Policy DROP): Das SYN-ACK-Paket ist „untracked“, auch das von {client}; die „not SYN“-Regel von PVEFW-Drop verwirft es</translation>
    </message>
    <message>
        <source>breaks all outgoing TCP of {guests} (policy DROP): the SYN-ACK is untracked, PVEFW-Drop&apos;s “not SYN” rule drops it</source>
        <translation>verhindert alles ausgehende TCP für {guests} (Policy DROP): Das SYN-ACK-Paket ist „untracked“; die „not SYN“-Regel von PVEFW-Drop verwirft es</translation>
    </message>
    <message>
        <source>A conntrack zone for each fwbr</source>
        <translation>Eine conntrack-Zone für jede fwbr</translation>
    </message>
    <message>
        <source>One conntrack zone for all fwbr</source>
        <translation>Eine conntrack-Zone für alle fwbr</translation>
    </message>
    <message>
        <source>does not help between two guests that both have a firewall</source>
        <translation>hilft nicht zwischen zwei Gästen, die beide eine Firewall haben</translation>
    </message>
    <message>
        <source>nf_conntrack_allow_invalid: 1 in host.fw</source>
        <translation>nf_conntrack_allow_invalid: 1 in host.fw</translation>
    </message>
    <message>
        <source>whole node; guests with policy DROP still lose it</source>
        <translation>ganzer Node; Gäste mit Policy DROP verlieren es weiterhin</translation>
    </message>
    <message>
        <source>No tracking on fwbr+ (raw table)</source>
        <translation>Kein Tracking auf fwbr+ (Tabelle raw)</translation>
    </message>
    <message>
        <source>{note}; {harm}</source>
        <translation>{note}; {harm}</translation>
    </message>
    <message>
        <source>The reset matches the entry that the SYN made: conntrack calls it ESTABLISHED.</source>
        <translation>Das RST-Paket passt zu dem Eintrag, den das SYN-Paket angelegt hat: conntrack stuft es als ESTABLISHED ein.</translation>
    </message>
    <message>
        <source>{device}: a reset that answers a SYN ends the connection. The entry is destroyed, the packet goes on. (order proved)</source>
        <translation>{device}: Ein RST-Paket, das ein SYN-Paket beantwortet, beendet die Verbindung. Der Eintrag wird gelöscht, das Paket läuft weiter. (Reihenfolge bewiesen)</translation>
    </message>
    <message>
        <source>{device}: a reset that answers a SYN ends the connection. The entry is destroyed, the packet goes on.</source>
        <translation>{device}: Ein RST-Paket, das ein SYN-Paket beantwortet, beendet die Verbindung. Der Eintrag wird gelöscht, das Paket läuft weiter.</translation>
    </message>
    <message>
        <source>{device}: conntrack looks at the same packet again. No entry: INVALID.</source>
        <translation>{device}: conntrack sieht sich dasselbe Paket noch einmal an. Kein Eintrag: INVALID.</translation>
    </message>
    <message>
        <source>{rule} drops what is INVALID.</source>
        <translation>{rule} verwirft, was INVALID ist.</translation>
    </message>
    <message>
        <source>A rule there drops what is INVALID.</source>
        <translation>Eine Regel dort verwirft, was INVALID ist.</translation>
    </message>
    <message>
        <source>that was not captured</source>
        <translation>(nicht mitgeschnitten)</translation>
    </message>
    <message>
        <source>the configured one</source>
        <translation>die konfigurierte</translation>
    </message>
    <message>
        <source>broadcasts and multicasts</source>
        <translation>Broadcasts und Multicasts</translation>
    </message>
    <message>
        <source>Windows file sharing (SMB, NetBIOS, RPC)</source>
        <translation>Windows-Dateifreigaben (SMB, NetBIOS, RPC)</translation>
    </message>
    <message>
        <source>UPnP discovery</source>
        <translation>UPnP-Suchanfragen</translation>
    </message>
    <message>
        <source>answers from DNS servers that come too late to be expected</source>
        <translation>Antworten von DNS-Servern, die zu spät kommen, um noch erwartet zu werden</translation>
    </message>
    <message>
        <source>packets whose sender is a broadcast address (SMURFS filter)</source>
        <translation>Pakete, deren Absender eine Broadcast-Adresse ist (SMURFS-Filter)</translation>
    </message>
    <message>
        <source>combinations of TCP flags that no real connection has (TCP flags filter)</source>
        <translation>Kombinationen von TCP-Flags, die keine echte Verbindung hat (TCP-Flags-Filter)</translation>
    </message>
    <message>
        <source>packets that are known to be noise</source>
        <translation>Pakete, die als Rauschen bekannt sind</translation>
    </message>
    <message>
        <source>Take the rule with --notrack away, and give each firewall bridge a conntrack zone of its own instead</source>
        <translation>Die Regel mit --notrack entfernen und stattdessen jeder Firewall-Bridge eine eigene conntrack-Zone geben</translation>
    </message>
    <message>
        <source>/etc/network/interfaces: replace the line with --notrack by one line a bridge: post-up iptables -t raw -A PREROUTING -i {device} -j CT --zone 1</source>
        <translation>/etc/network/interfaces: die Zeile mit --notrack durch eine Zeile je Bridge ersetzen: post-up iptables -t raw -A PREROUTING -i {device} -j CT --zone 1</translation>
    </message>
    <message>
        <source>Set the input policy of {owner} to ACCEPT</source>
        <translation>Die Input-Policy für {owner} auf ACCEPT setzen</translation>
    </message>
    <message>
        <source>Set the output policy of {owner} to ACCEPT</source>
        <translation>Die Output-Policy für {owner} auf ACCEPT setzen</translation>
    </message>
    <message>
        <source>everything that no rule forbids may pass, in that direction</source>
        <translation>alles, was keine Regel verbietet, darf in dieser Richtung durch</translation>
    </message>
    <message>
        <source>web interface: {panel} &gt; Options</source>
        <translation>Weboberfläche: {panel} &gt; Options</translation>
    </message>
    <message>
        <source>TCP packets that belong to no known connection and are no SYN</source>
        <translation>TCP-Pakete, die zu keiner bekannten Verbindung gehören und kein SYN sind</translation>
    </message>
    <message>
        <source>A rule in table raw says --notrack for this bridge: nothing is tracked there, so even an expected answer belongs to no known connection.</source>
        <translation>Eine Regel in der Tabelle raw sagt --notrack für diese Bridge: Dort wird nichts verfolgt, also gehört selbst eine erwartete Antwort zu keiner bekannten Verbindung.</translation>
    </message>
    <message>
        <source>The node&apos;s connection table has no entry for this connection any more, so the packet looks like a new one that does not begin with a SYN.</source>
        <translation>Die Verbindungstabelle des Nodes hat keinen Eintrag mehr für diese Verbindung, also sieht das Paket wie eine neue aus, die nicht mit einem SYN beginnt.</translation>
    </message>
    <message>
        <source>The firewall looks for such packets before it asks any rule of the guest.</source>
        <translation>Die Firewall sucht nach solchen Paketen, bevor sie eine Regel des Gastes befragt.</translation>
    </message>
    <message>
        <source>No rule of {owner} lets the packet pass, so its policy applies; before a policy drops or rejects, the firewall drops well known noise.</source>
        <translation>Keine Regel für {owner} lässt das Paket durch, also gilt die Policy; bevor eine Policy verwirft oder abweist, verwirft die Firewall bekanntes Rauschen.</translation>
    </message>
    <message>
        <source>Chains of Docker are on this node: Docker sets this policy to DROP when it starts.</source>
        <translation>Auf diesem Node gibt es Ketten von Docker: Docker setzt diese Policy beim Start auf DROP.</translation>
    </message>
    <message>
        <source>Proxmox VE never sets this policy to DROP: Docker or a script of this node&apos;s administrator did.</source>
        <translation>Proxmox VE setzt diese Policy nie auf DROP: Docker war es oder ein Skript des Administrators dieses Nodes.</translation>
    </message>
    <message>
        <source>Allow router advertisements from this guest</source>
        <translation>Router Advertisements von diesem Gast erlauben</translation>
    </message>
    <message>
        <source>the guest can announce itself as a router to its whole network</source>
        <translation>der Gast kann sich seinem ganzen Netz als Router ankündigen</translation>
    </message>
    <message>
        <source>web interface: {panel} &gt; Options &gt; Router Advertisement; or radv: 1 in {file}</source>
        <translation>Weboberfläche: {panel} &gt; Options &gt; Router Advertisement; oder radv: 1 in {file}</translation>
    </message>
    <message>
        <source>Input policy</source>
        <translation>Input-Policy</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is {likely}{fate} by the input policy of {owner}</source>
        <translation>{Packet} von {sender} wird {likely}durch die Input-Policy für {owner} {fate}</translation>
    </message>
    <message>
        <source>The client gets no answer until it gives up; with a policy of REJECT it sees “connection refused” at once.</source>
        <translation>Der Client bekommt keine Antwort, bis er aufgibt; bei der Policy REJECT sieht er sofort „connection refused“.</translation>
    </message>
    <message>
        <source>{Packet} comes into {device} at {after}, on its way to {receiver}.</source>
        <translation>{Packet} kommt bei {after} in {device} herein, bestimmt für {receiver}.</translation>
    </message>
    <message>
        <source>No rule of {owner} lets it in: it comes to the end of the chain, where the policy stands: {culprit}.{unsure}</source>
        <translation>Keine Regel für {owner} lässt es herein: Es kommt ans Ende der Kette, wo die Policy steht: {culprit}.{unsure}</translation>
    </message>
    <message>
        <source>The policy applies to all that no rule allows. {receiver} never saw the packet.</source>
        <translation>Die Policy gilt für alles, was keine Regel erlaubt. {receiver} hat das Paket nie gesehen.</translation>
    </message>
    <message>
        <source>Allow it with a rule of {owner}</source>
        <translation>Es mit einer Regel für {owner} erlauben</translation>
    </message>
    <message>
        <source>whoever the rule names can reach that service</source>
        <translation>wen immer die Regel nennt, der kann den Dienst erreichen</translation>
    </message>
    <message>
        <source>web interface: {panel} &gt; Add; or in {file}, section [RULES]: {allow}</source>
        <translation>Weboberfläche: {panel} &gt; Add; oder in {file}, Abschnitt [RULES]: {allow}</translation>
    </message>
    <message>
        <source>everything that no rule forbids can reach it, from everywhere</source>
        <translation>alles, was keine Regel verbietet, kann ihn erreichen, von überall</translation>
    </message>
    <message>
        <source>web interface: {panel} &gt; Options &gt; Input Policy</source>
        <translation>Weboberfläche: {panel} &gt; Options &gt; Input Policy</translation>
    </message>
    <message>
        <source>Output policy</source>
        <translation>Output-Policy</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is {likely}{fate} by the output policy of {owner}</source>
        <translation>{Packet} von {sender} wird {likely}durch die Output-Policy für {owner} {fate}</translation>
    </message>
    <message>
        <source>The guest cannot reach the service; with a policy of REJECT it is refused at once.</source>
        <translation>Der Gast kann den Dienst nicht erreichen; bei der Policy REJECT wird er sofort abgewiesen.</translation>
    </message>
    <message>
        <source>{Packet} leaves {sender} and comes into {device} at {after}.</source>
        <translation>{Packet} verlässt {sender} und kommt bei {after} in {device} herein.</translation>
    </message>
    <message>
        <source>No rule of {owner} lets it out: it comes to the end of the chain, where the policy stands: {culprit}.{unsure}</source>
        <translation>Keine Regel für {owner} lässt es hinaus: Es kommt ans Ende der Kette, wo die Policy steht: {culprit}.{unsure}</translation>
    </message>
    <message>
        <source>The policy applies to all that no rule allows. The packet never left the guest&apos;s own firewall bridge.</source>
        <translation>Die Policy gilt für alles, was keine Regel erlaubt. Das Paket hat die eigene Firewall-Bridge des Gastes nie verlassen.</translation>
    </message>
    <message>
        <source>the guest can reach that service</source>
        <translation>der Gast kann diesen Dienst erreichen</translation>
    </message>
    <message>
        <source>web interface: {panel} &gt; Add (direction out); or in {file}, section [RULES]: {allow}</source>
        <translation>Weboberfläche: {panel} &gt; Add (Richtung out); oder in {file}, Abschnitt [RULES]: {allow}</translation>
    </message>
    <message>
        <source>the guest can reach everything</source>
        <translation>der Gast kann alles erreichen</translation>
    </message>
    <message>
        <source>web interface: {panel} &gt; Options &gt; Output Policy</source>
        <translation>Weboberfläche: {panel} &gt; Options &gt; Output Policy</translation>
    </message>
    <message>
        <source>A rule that somebody wrote</source>
        <translation>Eine von jemandem geschriebene Regel</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is {likely}{fate} by {whose}</source>
        <translation>{Packet} von {sender} wird {likely}{fate}: durch {whose}</translation>
    </message>
    <message>
        <source>The connection fails as the rule says: a timeout for DROP, “connection refused” for REJECT.</source>
        <translation>Die Verbindung scheitert so, wie die Regel es sagt: Timeout bei DROP, „connection refused“ bei REJECT.</translation>
    </message>
    <message>
        <source>There {culprit} ends its way: {text}.{unsure}{written}{meaning}</source>
        <translation>Dort beendet {culprit} seinen Weg: {text}.{unsure}{written}{meaning}</translation>
    </message>
    <message>
        <source>Change the rule, or put one that accepts above it</source>
        <translation>Die Regel ändern oder eine akzeptierende darüber setzen</translation>
    </message>
    <message>
        <source>what the rule was made to keep out may come in</source>
        <translation>was die Regel fernhalten sollte, kann hereinkommen</translation>
    </message>
    <message>
        <source>web interface: {place}; or in {file}, section [RULES], above the rule: {allow}</source>
        <translation>Weboberfläche: {place}; oder in {file}, Abschnitt [RULES], über der Regel: {allow}</translation>
    </message>
    <message>
        <source>The firewall&apos;s own silent rules</source>
        <translation>Die stillen Regeln der Firewall selbst</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is {likely}{fate} by a silent rule of the firewall: {culprit}</source>
        <translation>{Packet} von {sender} wird {likely}durch eine stille Regel der Firewall {fate}: {culprit}</translation>
    </message>
    <message>
        <source>It fails, and the firewall&apos;s log says nothing about it.</source>
        <translation>Es scheitert, und das Log der Firewall sagt nichts darüber.</translation>
    </message>
    <message>
        <source>{culprit} is there for {purpose}, and it never writes a log line.{unsure}</source>
        <translation>{culprit} schreibt nie eine Logzeile und richtet sich gegen {purpose}.{unsure}</translation>
    </message>
    <message>
        <source>Accept it with a rule of {owner}: rules are asked before the policy and its silent rules</source>
        <translation>Es mit einer Regel für {owner} akzeptieren: Regeln werden vor der Policy und ihren stillen Regeln befragt</translation>
    </message>
    <message>
        <source>MAC filter</source>
        <translation>MAC-Filter</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is {likely}dropped by the MAC filter of {owner}</source>
        <translation>{Packet} von {sender} wird {likely}durch den MAC-Filter für {owner} verworfen</translation>
    </message>
    <message>
        <source>Nested guests, VRRP addresses or macvlan devices inside the guest have no network, while the guest itself has.</source>
        <translation>Verschachtelte Gäste, VRRP-Adressen oder macvlan-Geräte im Gast haben kein Netz, der Gast selbst aber schon.</translation>
    </message>
    <message>
        <source>{Packet} comes into {device} at {after}, with the sender&apos;s MAC {mac}.</source>
        <translation>{Packet} kommt bei {after} in {device} herein, mit der Absender-MAC {mac}.</translation>
    </message>
    <message>
        <source>The MAC of this NIC is {own}: {culprit} drops whatever the guest sends with another one, without a log line.{unsure}</source>
        <translation>Die MAC dieser NIC ist {own}: {culprit} verwirft alles, was der Gast mit einer anderen sendet, ohne Logzeile.{unsure}</translation>
    </message>
    <message>
        <source>Let the guest send with its own MAC only</source>
        <translation>Den Gast nur mit seiner eigenen MAC senden lassen</translation>
    </message>
    <message>
        <source>in the guest: route or masquerade instead of bridging; use a VRRP mode without a virtual MAC</source>
        <translation>im Gast: routen oder maskieren statt bridgen; einen VRRP-Modus ohne virtuelle MAC verwenden</translation>
    </message>
    <message>
        <source>Switch the MAC filter of {owner} off</source>
        <translation>Den MAC-Filter für {owner} abschalten</translation>
    </message>
    <message>
        <source>the guest can send in the name of any other machine of its network</source>
        <translation>der Gast kann im Namen jeder anderen Maschine seines Netzes senden</translation>
    </message>
    <message>
        <source>web interface: {panel} &gt; Options &gt; MAC filter; or macfilter: 0 in {file}</source>
        <translation>Weboberfläche: {panel} &gt; Options &gt; MAC filter; oder macfilter: 0 in {file}</translation>
    </message>
    <message>
        <source>IP filter</source>
        <translation>IP-Filter</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is {likely}dropped by the IP filter of {owner}</source>
        <translation>{Packet} von {sender} wird {likely}durch den IP-Filter für {owner} verworfen</translation>
    </message>
    <message>
        <source>A second address of the guest has no network, while its first one works.</source>
        <translation>Eine zweite Adresse des Gastes hat kein Netz, während seine erste funktioniert.</translation>
    </message>
    <message>
        <source>{Packet} comes into {device} at {after}, with the sender&apos;s address {address}.</source>
        <translation>{Packet} kommt bei {after} in {device} herein, mit der Absenderadresse {address}.</translation>
    </message>
    <message>
        <source>This address is not in the IP set {set} of {owner}: {culprit} drops whatever comes from others, without a log line.{unsure}</source>
        <translation>Diese Adresse ist nicht im IP-Set {set} für {owner}: {culprit} verwirft alles, was von anderen kommt, ohne Logzeile.{unsure}</translation>
    </message>
    <message>
        <source>Add {address} to the IP set {set} of {owner}</source>
        <translation>{address} in das IP-Set {set} für {owner} aufnehmen</translation>
    </message>
    <message>
        <source>web interface: {panel} &gt; IPSet &gt; {set}; or in {file}, section [IPSET {set}]: {address}</source>
        <translation>Weboberfläche: {panel} &gt; IPSet &gt; {set}; oder in {file}, Abschnitt [IPSET {set}]: {address}</translation>
    </message>
    <message>
        <source>Switch the IP filter of {owner} off</source>
        <translation>Den IP-Filter für {owner} abschalten</translation>
    </message>
    <message>
        <source>the guest can send in the name of any address</source>
        <translation>der Gast kann im Namen jeder Adresse senden</translation>
    </message>
    <message>
        <source>web interface: {panel} &gt; Options &gt; IP filter; or ipfilter: 0 in {file}, and remove the IP set {set}</source>
        <translation>Weboberfläche: {panel} &gt; Options &gt; IP filter; oder ipfilter: 0 in {file}, und das IP-Set {set} entfernen</translation>
    </message>
    <message>
        <source>ARP filter</source>
        <translation>ARP-Filter</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is {likely}dropped by the ARP filter of {owner}</source>
        <translation>{Packet} von {sender} wird {likely}durch den ARP-Filter für {owner} verworfen</translation>
    </message>
    <message>
        <source>The address cannot be reached although the guest has it: nobody learns its MAC.</source>
        <translation>Die Adresse ist nicht erreichbar, obwohl der Gast sie hat: Niemand erfährt ihre MAC.</translation>
    </message>
    <message>
        <source>{Packet} comes into {device} at {after} and speaks for the address {address}.</source>
        <translation>{Packet} kommt bei {after} in {device} herein und spricht für die Adresse {address}.</translation>
    </message>
    <message>
        <source>The IP filter of {owner} allows these addresses: {allowed}. {culprit} drops ARP for any other, without a log line.{unsure}</source>
        <translation>Der IP-Filter für {owner} erlaubt diese Adressen: {allowed}. {culprit} verwirft ARP für jede andere, ohne Logzeile.{unsure}</translation>
    </message>
    <message>
        <source>Without ARP no packet finds its way, whatever other rules say. Addresses that the guest got by DHCP are easily forgotten in that list.</source>
        <translation>Ohne ARP findet kein Paket seinen Weg, was andere Regeln auch sagen. Adressen, die der Gast per DHCP bekommen hat, werden in dieser Liste leicht vergessen.</translation>
    </message>
    <message>
        <source>Give the guest an address that is in the list</source>
        <translation>Dem Gast eine Adresse geben, die in der Liste steht</translation>
    </message>
    <message>
        <source>the guest&apos;s address changes</source>
        <translation>die Adresse des Gastes ändert sich</translation>
    </message>
    <message>
        <source>in the guest&apos;s network settings, or in its configuration on Proxmox VE</source>
        <translation>in den Netzwerkeinstellungen des Gastes oder in seiner Konfiguration in Proxmox VE</translation>
    </message>
    <message>
        <source>The policy of the chain FORWARD</source>
        <translation>Die Policy der Kette FORWARD</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is {likely}{fate} in {device} by {culprit}</source>
        <translation>{Packet} von {sender} wird {likely}in {device} durch {culprit} {fate}</translation>
    </message>
    <message>
        <source>Guests with the firewall, or all guests, lose their network after something else on the node was started, often Docker.</source>
        <translation>Gäste mit Firewall, oder alle Gäste, verlieren ihr Netz, nachdem etwas anderes auf dem Node gestartet wurde, oft Docker.</translation>
    </message>
    <message>
        <source>No rule of the chain FORWARD has the last word about it: Proxmox VE&apos;s own chains only drop what is forbidden and pass on the rest.</source>
        <translation>Keine Regel der Kette FORWARD hat hier das letzte Wort: Die eigenen Ketten von Proxmox VE verwerfen nur, was verboten ist, und geben den Rest weiter.</translation>
    </message>
    <message>
        <source>So the chain&apos;s end decides: {culprit} is {text}.{unsure} {who}</source>
        <translation>Also entscheidet das Ende der Kette: {culprit} lautet {text}.{unsure} {who}</translation>
    </message>
    <message>
        <source>Move Docker into a guest</source>
        <translation>Docker in einen Gast verlegen</translation>
    </message>
    <message>
        <source>none seen for the node; the containers move</source>
        <translation>keine für den Node gesehen; die Container ziehen um</translation>
    </message>
    <message>
        <source>install Docker in a VM, and remove it from the node</source>
        <translation>Docker in einer VM installieren und vom Node entfernen</translation>
    </message>
    <message>
        <source>Accept what goes from a bridge port to a bridge port, ahead of the policy</source>
        <translation>Vor der Policy akzeptieren, was von Bridge-Port zu Bridge-Port geht</translation>
    </message>
    <message>
        <source>Docker&apos;s own isolation no longer covers bridged guests</source>
        <translation>die Isolierung von Docker erfasst gebridgte Gäste nicht mehr</translation>
    </message>
    <message>
        <source>iptables -I {where} -m physdev --physdev-is-bridged -j ACCEPT (gone after a restart; the guests&apos; own rules are asked only where they come first)</source>
        <translation>iptables -I {where} -m physdev --physdev-is-bridged -j ACCEPT (nach einem Neustart weg; die eigenen Regeln der Gäste werden nur befragt, wo sie zuerst kommen)</translation>
    </message>
    <message>
        <source>Set the policy of FORWARD back to ACCEPT</source>
        <translation>Die Policy von FORWARD wieder auf ACCEPT setzen</translation>
    </message>
    <message>
        <source>whoever set it may set it again; the node then forwards for everybody</source>
        <translation>wer sie gesetzt hat, kann sie wieder setzen; der Node leitet dann für alle weiter</translation>
    </message>
    <message>
        <source>iptables -P FORWARD ACCEPT</source>
        <translation>iptables -P FORWARD ACCEPT</translation>
    </message>
    <message>
        <source>SYN flood protection</source>
        <translation>SYN-Flood-Schutz</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is {likely}dropped in {device} by the SYN flood protection of the node</source>
        <translation>{Packet} von {sender} wird {likely}in {device} durch den SYN-Flood-Schutz des Nodes verworfen</translation>
    </message>
    <message>
        <source>Under load some new connections start late (after one, three, seven seconds) or fail; open ones work.</source>
        <translation>Unter Last starten manche neuen Verbindungen verspätet (nach einer, drei, sieben Sekunden) oder scheitern; offene funktionieren.</translation>
    </message>
    <message>
        <source>{Packet} comes into {device} at {after}.</source>
        <translation>{Packet} kommt bei {after} in {device} herein.</translation>
    </message>
    <message>
        <source>The node&apos;s option protection_synflood allows a sender only so many new connections a second. Beyond that {culprit} drops SYNs before anything else looks at them.{unsure}</source>
        <translation>Die Option protection_synflood des Nodes erlaubt einem Absender nur eine bestimmte Zahl neuer Verbindungen je Sekunde. Darüber hinaus verwirft {culprit} SYN-Pakete, bevor irgendetwas anderes sie ansieht.{unsure}</translation>
    </message>
    <message>
        <source>Raise the limit</source>
        <translation>Das Limit erhöhen</translation>
    </message>
    <message>
        <source>a real flood gets through longer</source>
        <translation>eine echte Flut kommt länger durch</translation>
    </message>
    <message>
        <source>host.fw, section [OPTIONS]: protection_synflood_rate and protection_synflood_burst</source>
        <translation>host.fw, Abschnitt [OPTIONS]: protection_synflood_rate und protection_synflood_burst</translation>
    </message>
    <message>
        <source>Switch the protection off</source>
        <translation>Den Schutz abschalten</translation>
    </message>
    <message>
        <source>none against floods of SYNs from outside any more</source>
        <translation>kein Schutz mehr gegen SYN-Fluten von außen</translation>
    </message>
    <message>
        <source>host.fw, section [OPTIONS]: protection_synflood: 0</source>
        <translation>host.fw, Abschnitt [OPTIONS]: protection_synflood: 0</translation>
    </message>
    <message>
        <source>Open fewer connections: keep them open, or use a pool</source>
        <translation>Weniger Verbindungen öffnen: sie offen halten oder einen Pool verwenden</translation>
    </message>
    <message>
        <source>in the client&apos;s settings</source>
        <translation>in den Einstellungen des Clients</translation>
    </message>
    <message>
        <source>the router advertisement filter of {owner}</source>
        <translation>die Router-Advertisement-Filterung für {owner}</translation>
    </message>
    <message>
        <source>a rule of the security group {group}</source>
        <translation>eine Regel der Sicherheitsgruppe {group}</translation>
    </message>
    <message>
        <source>a rule of the security group {group}, which {owner} uses</source>
        <translation>eine Regel der Sicherheitsgruppe {group} (eingebunden für {owner})</translation>
    </message>
    <message>
        <source>the IP set blacklist of the datacenter</source>
        <translation>das IP-Set blacklist des Datacenters</translation>
    </message>
    <message>
        <source>a rule of {owner}</source>
        <translation>eine Regel für {owner}</translation>
    </message>
    <message>
        <source>{rule}, which the firewall made</source>
        <translation>{rule}, von der Firewall angelegt</translation>
    </message>
    <message>
        <source>{rule}, which is not Proxmox VE&apos;s</source>
        <translation>{rule}, nicht von Proxmox VE</translation>
    </message>
    <message>
        <source>guest {vmid}</source>
        <translation>Gast {vmid}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {text}</source>
        <translation>{file}, Zeile {line}: {text}</translation>
    </message>
    <message>
        <source>the firewall</source>
        <translation>die Firewall</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>No counter and no trace names the rule: of all rules that this packet can meet there, it is the one that fits.</source>
        <translation>Kein Zähler und keine Aufzeichnung nennt die Regel: Von allen Regeln, auf die dieses Paket dort treffen kann, ist es die, die passt.</translation>
    </message>
    <message>
        <source>It is written in {origin}.</source>
        <translation>Sie steht in {origin}.</translation>
    </message>
    <message>
        <source>Node &gt; Firewall</source>
        <translation>Node &gt; Firewall</translation>
    </message>
    <message>
        <source>Network card hangs</source>
        <translation>Netzwerkkarte hängt</translation>
    </message>
    <message>
        <source>{Packet} from {sender} {fate}: the kernel says that the card hangs</source>
        <translation>{Packet} von {sender} {fate}: Der Kernel meldet, dass die Karte hängt</translation>
    </message>
    <message>
        <source>The whole node loses its network for seconds at a time, often under load.</source>
        <translation>Der ganze Node verliert immer wieder für Sekunden sein Netz, oft unter Last.</translation>
    </message>
    <message>
        <source>{Packet} was last seen at {seen}, on its way to {card}.</source>
        <translation>{Packet} wurde zuletzt bei {seen} gesehen, unterwegs zu {card}.</translation>
    </message>
    <message>
        <source>The kernel logged at that time: {line}</source>
        <translation>Der Kernel hat zu dieser Zeit protokolliert: {line}</translation>
    </message>
    <message>
        <source>Switch segmentation offload off: known to stop it with many Intel cards (e1000e)</source>
        <translation>Den Segmentierungs-Offload abschalten: hilft bekanntlich bei vielen Intel-Karten (e1000e)</translation>
    </message>
    <message>
        <source>the node&apos;s CPU works more at high rates</source>
        <translation>die CPU des Nodes arbeitet bei hohen Raten mehr</translation>
    </message>
    <message>
        <source>ethtool -K {card} tso off gso off; to keep it: post-up in /etc/network/interfaces</source>
        <translation>ethtool -K {card} tso off gso off; dauerhaft: post-up in /etc/network/interfaces</translation>
    </message>
    <message>
        <source>Update kernel and the card&apos;s firmware</source>
        <translation>Kernel und Firmware der Karte aktualisieren</translation>
    </message>
    <message>
        <source>the node must be started again</source>
        <translation>der Node muss neu gestartet werden</translation>
    </message>
    <message>
        <source>apt update, apt full-upgrade, reboot</source>
        <translation>apt update, apt full-upgrade, reboot</translation>
    </message>
    <message>
        <source>Look at cable, switch port and power saving of the card</source>
        <translation>Kabel, Switch-Port und Stromsparfunktion der Karte prüfen</translation>
    </message>
    <message>
        <source>dmesg | grep {card}; ethtool -S {card}; BIOS: ASPM</source>
        <translation>dmesg | grep {card}; ethtool -S {card}; BIOS: ASPM</translation>
    </message>
    <message>
        <source>Upstream takes other MAC addresses only</source>
        <translation>Das vorgelagerte Netz lässt nur andere MAC-Adressen zu</translation>
    </message>
    <message>
        <source>Nothing answers {guest} behind {uplink}, while others are answered: most likely its MAC address is not let in upstream</source>
        <translation>Hinter {uplink} bekommt {guest} keine Antwort, andere dagegen schon: Höchstwahrscheinlich wird die MAC-Adresse dort nicht zugelassen</translation>
    </message>
    <message>
        <source>The guest reaches the node and its neighbours on the node, but nothing outside.</source>
        <translation>Der Gast erreicht den Node und seine Nachbarn auf dem Node, aber nichts außerhalb.</translation>
    </message>
    <message>
        <source>{count} packets of {guest} left by {uplink} with its MAC address {mac}. None was answered, and nothing at all came in for it.</source>
        <translation>{guest} hat {count} Pakete mit der MAC-Adresse {mac} über {uplink} hinausgeschickt. Keines wurde beantwortet, und für den Gast kam überhaupt nichts herein.</translation>
    </message>
    <message>
        <source>Others asked {target} through {uplink} in this trace and got answers: it is there, and the way to it works.</source>
        <translation>Andere fragten in dieser Aufzeichnung {target} über {uplink} an und bekamen Antworten: Das Ziel ist da, und der Weg dorthin funktioniert.</translation>
    </message>
    <message>
        <source>So what is lost is lost beyond this node: most likely the switch, the provider or the Wi-Fi access point lets in known MAC addresses only.</source>
        <translation>Was verloren geht, geht also jenseits dieses Nodes verloren: Höchstwahrscheinlich lässt der Switch, der Provider oder der WLAN-Access-Point nur bekannte MAC-Adressen herein.</translation>
    </message>
    <message>
        <source>Use a MAC address that the provider gave out for the guest</source>
        <translation>Eine MAC-Adresse verwenden, die der Provider für den Gast ausgegeben hat</translation>
    </message>
    <message>
        <source>the provider&apos;s panel; then web interface: {guest} &gt; Hardware or Network &gt; the NIC &gt; MAC address</source>
        <translation>das Panel des Providers; danach Weboberfläche: {guest} &gt; Hardware oder Network &gt; die NIC &gt; MAC address</translation>
    </message>
    <message>
        <source>Route instead of bridging: all packets then leave with the node&apos;s own MAC address</source>
        <translation>Routen statt bridgen: Alle Pakete gehen dann mit der eigenen MAC-Adresse des Nodes hinaus</translation>
    </message>
    <message>
        <source>the guest&apos;s addresses must be routed to the node, or be masqueraded</source>
        <translation>die Adressen des Gastes müssen zum Node geroutet oder maskiert werden</translation>
    </message>
    <message>
        <source>/etc/network/interfaces: a bridge without ports for the guests, and routes or NAT on the node</source>
        <translation>/etc/network/interfaces: eine Bridge ohne Ports für die Gäste und Routen oder NAT auf dem Node</translation>
    </message>
    <message>
        <source>Allow more MAC addresses on the switch&apos;s port</source>
        <translation>Am Port des Switches mehr MAC-Adressen zulassen</translation>
    </message>
    <message>
        <source>on the switch: port security; hypervisor above this node: allow MAC spoofing</source>
        <translation>am Switch: Port-Security; Hypervisor über diesem Node: MAC-Spoofing erlauben</translation>
    </message>
    <message>
        <source>Multicast snooping without a querier</source>
        <translation>Multicast-Snooping ohne Querier</translation>
    </message>
    <message>
        <source>The neighbour solicitation for {guest} does not reach {port}: most likely {bridge} forgot that {guest} listens</source>
        <translation>Die Neighbor Solicitation für {guest} erreicht {port} nicht: Höchstwahrscheinlich hat {bridge} vergessen, dass {guest} zuhört</translation>
    </message>
    <message>
        <source>IPv6 to the guest works after its start and stops after some minutes, until the guest itself sends.</source>
        <translation>IPv6 zum Gast funktioniert nach dessen Start und hört nach einigen Minuten auf, bis der Gast selbst sendet.</translation>
    </message>
    <message>
        <source>The solicitation comes into {bridge} at {entry}, and never goes out at {port}, where the guest with that address is. No such address spoke afterwards.</source>
        <translation>Die Solicitation kommt bei {entry} in {bridge} herein und geht nie bei {port} hinaus, wo der Gast mit dieser Adresse ist. Keine solche Adresse meldete sich danach.</translation>
    </message>
    <message>
        <source>{bridge} sends multicast only to ports that asked for it (multicast_snooping is 1), and asks nobody itself (multicast_querier is 0).</source>
        <translation>{bridge} schickt Multicast nur an Ports, die darum gebeten haben (multicast_snooping ist 1), und fragt selbst niemanden (multicast_querier ist 0).</translation>
    </message>
    <message>
        <source>Ports that nobody asks again are forgotten after about four minutes: that is most likely why the solicitation is not sent to {port}.</source>
        <translation>Ports, die niemand mehr fragt, werden nach etwa vier Minuten vergessen: Höchstwahrscheinlich wird die Solicitation deshalb nicht an {port} geschickt.</translation>
    </message>
    <message>
        <source>Let the bridge ask</source>
        <translation>Die Bridge selbst fragen lassen</translation>
    </message>
    <message>
        <source>the bridge sends a query every two minutes</source>
        <translation>die Bridge sendet alle zwei Minuten eine Query</translation>
    </message>
    <message>
        <source>/etc/network/interfaces, at {bridge}: post-up echo 1 &gt; /sys/class/net/{bridge}/bridge/multicast_querier</source>
        <translation>/etc/network/interfaces, bei {bridge}: post-up echo 1 &gt; /sys/class/net/{bridge}/bridge/multicast_querier</translation>
    </message>
    <message>
        <source>Switch snooping off on the bridge</source>
        <translation>Snooping auf der Bridge abschalten</translation>
    </message>
    <message>
        <source>multicast is sent to all ports of the bridge</source>
        <translation>Multicast geht an alle Ports der Bridge</translation>
    </message>
    <message>
        <source>/etc/network/interfaces, at {bridge}: bridge-mcsnoop no</source>
        <translation>/etc/network/interfaces, bei {bridge}: bridge-mcsnoop no</translation>
    </message>
    <message>
        <source>Bond without a partner</source>
        <translation>Bond ohne Partner</translation>
    </message>
    <message>
        <source>The links of {bond} do not join one aggregator: the switch does not take them for one</source>
        <translation>Die Links von {bond} bilden keinen gemeinsamen Aggregator: Der Switch fasst sie nicht zusammen</translation>
    </message>
    <message>
        <source>Only a part of the bond carries traffic; where the switch sends to the other links, packets are lost.</source>
        <translation>Nur ein Teil des Bonds überträgt Verkehr; was der Switch an die anderen Links sendet, geht verloren.</translation>
    </message>
    <message>
        <source>Packets of this trace crossed {bond}, which is set to LACP (802.3ad).</source>
        <translation>Pakete dieser Aufzeichnung liefen über {bond}, für das LACP (802.3ad) eingestellt ist.</translation>
    </message>
    <message>
        <source>Its links that are up should share one aggregator, and do not: {slaves}.</source>
        <translation>Seine aktiven Links sollten sich einen Aggregator teilen, tun es aber nicht: {slaves}.</translation>
    </message>
    <message>
        <source>So the other side does not bundle them, or not together: the ports of the switch are in no LACP group, or in several.</source>
        <translation>Die Gegenseite bündelt sie also nicht oder nicht gemeinsam: Die Switch-Ports gehören zu keiner LACP-Gruppe oder zu mehreren.</translation>
    </message>
    <message>
        <source>Put the switch&apos;s ports into one LACP group</source>
        <translation>Die Switch-Ports in eine gemeinsame LACP-Gruppe legen</translation>
    </message>
    <message>
        <source>the links are down for a moment</source>
        <translation>die Links sind für einen Moment unterbrochen</translation>
    </message>
    <message>
        <source>on the switch: the ports of all links of {bond} in one LAG or port channel, mode active</source>
        <translation>am Switch: die Ports aller Links von {bond} in eine LAG bzw. einen Port-Channel, Modus active</translation>
    </message>
    <message>
        <source>Use a mode that needs nothing of the switch</source>
        <translation>Einen Modus verwenden, der keine Unterstützung vom Switch braucht</translation>
    </message>
    <message>
        <source>one link at a time carries the traffic</source>
        <translation>jeweils nur ein Link überträgt den Verkehr</translation>
    </message>
    <message>
        <source>/etc/network/interfaces, at {bond}: bond-mode active-backup</source>
        <translation>/etc/network/interfaces, bei {bond}: bond-mode active-backup</translation>
    </message>
    <message>
        <source>{guest} ({interface})</source>
        <translation>{guest} ({interface})</translation>
    </message>
    <message>
        <source>{nic} of {guest}</source>
        <translation>{nic} ({guest})</translation>
    </message>
    <message>
        <source>{owner} ({mac})</source>
        <translation>{owner} ({mac})</translation>
    </message>
    <message>
        <source>a station behind {interface}</source>
        <translation>eine Station hinter {interface}</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>ohne Tag</translation>
    </message>
    <message>
        <source>tag {tag}</source>
        <translation>Tag {tag}</translation>
    </message>
    <message>
        <source>is unplugged</source>
        <translation>ist getrennt</translation>
    </message>
    <message>
        <source>The configuration says so: link_down=1. QEMU takes the packet from the tap and drops it.</source>
        <translation>So steht es in der Konfiguration: link_down=1. QEMU nimmt das Paket vom tap entgegen und verwirft es.</translation>
    </message>
    <message>
        <source>The configurations of these guests name the same address.</source>
        <translation>In den Konfigurationen dieser Gäste steht dieselbe Adresse.</translation>
    </message>
    <message>
        <source>Both are NICs of one guest: it answers for its addresses on every NIC (ARP flux).</source>
        <translation>Beide sind NICs eines Gasts: Er antwortet auf jeder NIC für alle seine Adressen (ARP-Flux).</translation>
    </message>
    <message>
        <source>They are two stations that have the same address.</source>
        <translation>Es sind zwei Stationen mit derselben Adresse.</translation>
    </message>
    <message>
        <source>A link is down</source>
        <translation>Ein Link ist unterbrochen</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is lost at {after}: {link} {state}</source>
        <translation>{Packet} von {sender} geht an {after} verloren: {link} {state}</translation>
    </message>
    <message>
        <source>Nothing reaches that side; clients get a timeout.</source>
        <translation>Auf dieser Seite kommt nichts an; Clients laufen in einen Timeout.</translation>
    </message>
    <message>
        <source>{Packet} was last seen at {after}, on its way to {receiver}.</source>
        <translation>{Packet} wurde zuletzt an {after} gesehen, bestimmt für {receiver}.</translation>
    </message>
    <message>
        <source>{link} {state}.{config}</source>
        <translation>{link} {state}.{config}</translation>
    </message>
    <message>
        <source>Plug {nic} in again: take link_down away</source>
        <translation>{nic} wieder verbinden: link_down entfernen</translation>
    </message>
    <message>
        <source>web interface: guest &gt; Hardware or Network &gt; the NIC &gt; clear Disconnect; or in the guest&apos;s configuration: take link_down=1 out of the line of that NIC</source>
        <translation>Weboberfläche: Gast &gt; Hardware oder Network &gt; NIC &gt; Disconnect abwählen; oder in der Konfiguration des Gasts: link_down=1 aus der Zeile dieser NIC entfernen</translation>
    </message>
    <message>
        <source>A guest&apos;s port is in no bridge</source>
        <translation>Der Port eines Gasts hängt an keiner Bridge</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is lost at {loose}: it is in no bridge</source>
        <translation>{Packet} von {sender} geht an {loose} verloren: Das Interface gehört zu keiner Bridge</translation>
    </message>
    <message>
        <source>The guest has no network on that NIC, although it runs.</source>
        <translation>Der Gast hat auf dieser NIC kein Netz, obwohl er läuft.</translation>
    </message>
    <message>
        <source>{loose} is a port of no bridge. It belongs into {home}. {what}</source>
        <translation>{loose} ist Port keiner Bridge. Das Interface gehört in {home}. {what}</translation>
    </message>
    <message>
        <source>Most likely the node&apos;s network was restarted while the guest ran: that takes bridges down and up without the guests&apos; ports.</source>
        <translation>Höchstwahrscheinlich wurde das Netzwerk des Nodes neu gestartet, während der Gast lief: Dabei werden Bridges ab- und ohne die Ports der Gäste wieder aufgebaut.</translation>
    </message>
    <message>
        <source>Put {loose} back into its bridge</source>
        <translation>{loose} wieder in seine Bridge aufnehmen</translation>
    </message>
    <message>
        <source>a NIC with a VLAN tag or trunks needs those set again, too: then use the next way</source>
        <translation>bei einer NIC mit VLAN-Tag oder Trunks müssen auch diese neu gesetzt werden: dann den nächsten Weg nehmen</translation>
    </message>
    <message>
        <source>ip link set {loose} master {home}</source>
        <translation>ip link set {loose} master {home}</translation>
    </message>
    <message>
        <source>Replug {nic}</source>
        <translation>{nic} neu anschließen</translation>
    </message>
    <message>
        <source>the guest sees its link go down for a moment</source>
        <translation>der Gast sieht seinen Link für einen Moment unterbrochen</translation>
    </message>
    <message>
        <source>web interface: guest &gt; Hardware or Network &gt; the NIC: change the bridge and change it back; or stop and start the guest</source>
        <translation>Weboberfläche: Gast &gt; Hardware oder Network &gt; NIC: die Bridge ändern und zurückändern; oder den Gast stoppen und starten</translation>
    </message>
    <message>
        <source>Change the network with ifreload instead of a restart</source>
        <translation>Das Netzwerk mit ifreload ändern statt mit einem Neustart</translation>
    </message>
    <message>
        <source>ifreload -a (never systemctl restart networking while guests run)</source>
        <translation>ifreload -a (nie systemctl restart networking, während Gäste laufen)</translation>
    </message>
    <message>
        <source>A bridge port is not forwarding</source>
        <translation>Ein Bridge-Port leitet nicht weiter</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is dropped in {device}: port {port} does not forward</source>
        <translation>{Packet} von {sender} wird in {device} verworfen: Port {port} leitet nicht weiter</translation>
    </message>
    <message>
        <source>For some seconds after a start or a change, or for ever, nothing passes that port.</source>
        <translation>Einige Sekunden lang nach einem Start oder einer Änderung, oder dauerhaft, kommt nichts durch diesen Port.</translation>
    </message>
    <message>
        <source>{Packet} comes into {device} at {after}; it should leave by {next}.</source>
        <translation>{Packet} kommt an {after} in {device} herein; hinaus sollte es über {next}.</translation>
    </message>
    <message>
        <source>Switch STP off and set the forward delay to 0</source>
        <translation>STP abschalten und den Forward Delay auf 0 setzen</translation>
    </message>
    <message>
        <source>a loop in the wiring is then not cut any more: only where there is none</source>
        <translation>eine Schleife in der Verdrahtung wird dann nicht mehr aufgetrennt: nur wo es keine gibt</translation>
    </message>
    <message>
        <source>/etc/network/interfaces, at {device}: bridge-stp off, bridge-fd 0; then ifreload -a</source>
        <translation>/etc/network/interfaces, bei {device}: bridge-stp off, bridge-fd 0; dann ifreload -a</translation>
    </message>
    <message>
        <source>Set the port to forwarding</source>
        <translation>Den Port auf forwarding setzen</translation>
    </message>
    <message>
        <source>lasts until the port is made anew; STP may set it back</source>
        <translation>gilt, bis der Port neu angelegt wird; STP kann es wieder ändern</translation>
    </message>
    <message>
        <source>bridge link set dev {port} state 3</source>
        <translation>bridge link set dev {port} state 3</translation>
    </message>
    <message>
        <source>Wait for the forward delay</source>
        <translation>Den Forward Delay abwarten</translation>
    </message>
    <message>
        <source>works only where the state is on its way to forwarding</source>
        <translation>hilft nur, wenn der Zustand auf dem Weg zu forwarding ist</translation>
    </message>
    <message>
        <source>bridge -d link show dev {port}</source>
        <translation>bridge -d link show dev {port}</translation>
    </message>
    <message>
        <source>Isolated ports</source>
        <translation>Isolierte Ports</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is dropped in {device}: {in} and {out} are isolated from each other</source>
        <translation>{Packet} von {sender} wird in {device} verworfen: {in} und {out} sind voneinander isoliert</translation>
    </message>
    <message>
        <source>The two guests reach everybody else, but not each other.</source>
        <translation>Die beiden Gäste erreichen alle anderen, nur einander nicht.</translation>
    </message>
    <message>
        <source>Both ports are isolated: a bridge passes nothing from one isolated port to another. That is what isolation is for.</source>
        <translation>Beide Ports sind isoliert: Eine Bridge lässt nichts von einem isolierten Port zu einem anderen durch. Genau dafür ist die Isolation da.</translation>
    </message>
    <message>
        <source>Leave it so, if these guests must not talk to each other</source>
        <translation>So lassen, wenn diese Gäste nicht miteinander reden sollen</translation>
    </message>
    <message>
        <source>Take the isolation off one of the ports</source>
        <translation>Die Isolation eines der Ports aufheben</translation>
    </message>
    <message>
        <source>that guest can then talk to all guests of the network</source>
        <translation>dieser Gast kann dann mit allen Gästen des Netzes reden</translation>
    </message>
    <message>
        <source>SDN: Datacenter &gt; SDN &gt; VNets &gt; the VNet &gt; clear Isolate Ports, then Apply; by hand: bridge link set dev {out} isolated off</source>
        <translation>SDN: Datacenter &gt; SDN &gt; VNets &gt; VNet &gt; Isolate Ports abwählen, dann Apply; von Hand: bridge link set dev {out} isolated off</translation>
    </message>
    <message>
        <source>VLAN missing on a bridge port</source>
        <translation>VLAN fehlt an einem Bridge-Port</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is dropped in {device}: {port} has not {vlan} among its VLANs</source>
        <translation>{Packet} von {sender} wird in {device} verworfen: {port} hat unter seinen VLANs nicht {vlan}</translation>
    </message>
    <message>
        <source>The guests are in different VLANs for the bridge, so they never hear each other.</source>
        <translation>Für die Bridge sind die Gäste in verschiedenen VLANs, sie hören einander also nie.</translation>
    </message>
    <message>
        <source>{lets} The packet is in VLAN {vlan}.</source>
        <translation>{lets} VLAN des Pakets: {vlan}.</translation>
    </message>
    <message>
        <source>Give both guests the same VLAN tag</source>
        <translation>Beiden Gästen dasselbe VLAN-Tag geben</translation>
    </message>
    <message>
        <source>they change their network</source>
        <translation>sie wechseln das Netz</translation>
    </message>
    <message>
        <source>web interface: guest &gt; Hardware or Network &gt; the NIC &gt; VLAN Tag</source>
        <translation>Weboberfläche: Gast &gt; Hardware oder Network &gt; NIC &gt; VLAN Tag</translation>
    </message>
    <message>
        <source>Let the VLAN through at {port}</source>
        <translation>Das VLAN an {port} durchlassen</translation>
    </message>
    <message>
        <source>all of that VLAN can pass there</source>
        <translation>alles aus diesem VLAN kommt dort durch</translation>
    </message>
    <message>
        <source>a guest that tags itself: trunks= at its NIC; an uplink: /etc/network/interfaces, at {device}: bridge-vids, then ifreload -a</source>
        <translation>ein Gast, der selbst taggt: trunks= bei seiner NIC; ein Uplink: /etc/network/interfaces, bei {device}: bridge-vids, dann ifreload -a</translation>
    </message>
    <message>
        <source>VLAN tag on a bridge that is not VLAN-aware</source>
        <translation>VLAN-Tag auf einer Bridge, die nicht VLAN-aware ist</translation>
    </message>
    <message>
        <source>{from} asks for {to} in vain: they sit on two bridges, {here} and {there}</source>
        <translation>{from} sucht vergeblich {to}: Sie hängen an zwei Bridges, {here} und {there}</translation>
    </message>
    <message>
        <source>The two guests never hear each other, although both are configured on {bridge}.</source>
        <translation>Die beiden Gäste hören einander nie, obwohl beide auf {bridge} konfiguriert sind.</translation>
    </message>
    <message>
        <source>{from} asks for {to} by ARP, so it takes it for a neighbour. No answer came.</source>
        <translation>{from} sucht {to} per ARP, sieht dort also einen Nachbarn. Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>{bridge} is not VLAN-aware. A NIC with a tag is then put on a bridge of its own: {from} ({fromTag}) sits on {here}, {to} ({toTag}) on {there}.</source>
        <translation>{bridge} ist nicht VLAN-aware. Eine NIC mit Tag kommt dann auf eine eigene Bridge: {from} ({fromTag}) hängt an {here}, {to} ({toTag}) an {there}.</translation>
    </message>
    <message>
        <source>Give both guests the same VLAN tag, or none</source>
        <translation>Beiden Gästen dasselbe VLAN-Tag geben oder keines</translation>
    </message>
    <message>
        <source>Make {bridge} VLAN-aware</source>
        <translation>{bridge} VLAN-aware machen</translation>
    </message>
    <message>
        <source>guests with a tag must be stopped and started; plan a pause</source>
        <translation>Gäste mit Tag müssen gestoppt und gestartet werden; eine Unterbrechung einplanen</translation>
    </message>
    <message>
        <source>web interface: node &gt; System &gt; Network &gt; {bridge} &gt; VLAN aware, then Apply Configuration</source>
        <translation>Weboberfläche: Node &gt; System &gt; Network &gt; {bridge} &gt; VLAN aware, dann Apply Configuration</translation>
    </message>
    <message>
        <source>A packet larger than the next link takes</source>
        <translation>Paket zu groß für den nächsten Link</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is dropped in {device}: {narrow} takes {mtu} bytes, it has {length}</source>
        <translation>{Packet} von {sender} wird in {device} verworfen: {narrow} nimmt {mtu} Byte, das Paket hat {length}</translation>
    </message>
    <message>
        <source>Connections open and then hang as soon as much data is sent; small requests work.</source>
        <translation>Verbindungen werden aufgebaut und hängen, sobald viele Daten fließen; kleine Anfragen funktionieren.</translation>
    </message>
    <message>
        <source>{Packet} comes to {after} with {length} bytes; it should go on by {next}.</source>
        <translation>{Packet} kommt mit {length} Byte zu {after}; weiter sollte es über {next}.</translation>
    </message>
    <message>
        <source>{narrow} has an MTU of {mtu}, {wide} one of {wideMtu}. A bridge cannot split a packet, and tells nobody: the sender never learns to send less.{kernel}</source>
        <translation>{narrow} hat eine MTU von {mtu}, {wide} eine von {wideMtu}. Eine Bridge kann ein Paket nicht zerlegen und meldet es niemandem: Der Absender erfährt nie, dass er kleinere Pakete senden muss.{kernel}</translation>
    </message>
    <message>
        <source>Give the guest&apos;s NIC the smaller MTU</source>
        <translation>Der NIC des Gasts die kleinere MTU geben</translation>
    </message>
    <message>
        <source>large packets are split a little more</source>
        <translation>große Daten werden auf etwas mehr Pakete verteilt</translation>
    </message>
    <message>
        <source>web interface: guest &gt; Hardware or Network &gt; the NIC &gt; MTU: {mtu}; the guest must use it, too</source>
        <translation>Weboberfläche: Gast &gt; Hardware oder Network &gt; NIC &gt; MTU: {mtu}; auch der Gast muss sie verwenden</translation>
    </message>
    <message>
        <source>Raise the MTU of {narrow}</source>
        <translation>Die MTU von {narrow} erhöhen</translation>
    </message>
    <message>
        <source>every device behind it must take packets of that size</source>
        <translation>jedes Gerät dahinter muss Pakete dieser Größe annehmen</translation>
    </message>
    <message>
        <source>/etc/network/interfaces, at {narrow}: mtu {length}; then ifreload -a</source>
        <translation>/etc/network/interfaces, bei {narrow}: mtu {length}; dann ifreload -a</translation>
    </message>
    <message>
        <source>Limit the segment size of TCP</source>
        <translation>Die Segmentgröße von TCP begrenzen</translation>
    </message>
    <message>
        <source>helps TCP only; other protocols still lose large packets</source>
        <translation>hilft nur TCP; andere Protokolle verlieren große Pakete weiterhin</translation>
    </message>
    <message>
        <source>where the packets are routed: iptables -t mangle -A FORWARD -p tcp --tcp-flags SYN,RST SYN -j TCPMSS --set-mss {mss}</source>
        <translation>dort, wo die Pakete geroutet werden: iptables -t mangle -A FORWARD -p tcp --tcp-flags SYN,RST SYN -j TCPMSS --set-mss {mss}</translation>
    </message>
    <message>
        <source>The bridge does not know where the MAC lives</source>
        <translation>Die Bridge weiß nicht, wo die MAC zu finden ist</translation>
    </message>
    <message>
        <source>{Packet} from {sender} is dropped in {device}: {device} does not know {mac} and may not flood {port}</source>
        <translation>{Packet} von {sender} wird in {device} verworfen: {device} kennt {mac} nicht und darf nicht an {port} fluten</translation>
    </message>
    <message>
        <source>The receiver gets nothing, unless the bridge learns or is told its address.</source>
        <translation>Der Empfänger bekommt nichts, solange die Bridge seine Adresse nicht lernt oder eingetragen bekommt.</translation>
    </message>
    <message>
        <source>The forwarding database of {device} has no entry for {mac}, and flooding is off at {port}: what is for unknown addresses does not leave there. {learning}</source>
        <translation>Die Forwarding-Datenbank von {device} hat keinen Eintrag für {mac}, und an {port} ist Flooding abgeschaltet: Was an unbekannte Adressen geht, kommt dort nicht hinaus. {learning}</translation>
    </message>
    <message>
        <source>Enter the address</source>
        <translation>Die Adresse eintragen</translation>
    </message>
    <message>
        <source>lasts until the port is made anew</source>
        <translation>gilt, bis der Port neu angelegt wird</translation>
    </message>
    <message>
        <source>bridge fdb add {mac} dev {port} master static</source>
        <translation>bridge fdb add {mac} dev {port} master static</translation>
    </message>
    <message>
        <source>Let the port learn and flood</source>
        <translation>Den Port lernen und fluten lassen</translation>
    </message>
    <message>
        <source>what is for unknown addresses reaches that guest, too</source>
        <translation>was an unbekannte Adressen geht, erreicht auch diesen Gast</translation>
    </message>
    <message>
        <source>bridge link set dev {port} learning on flood on; where {device} has bridge-disable-mac-learning 1 in /etc/network/interfaces: take it out</source>
        <translation>bridge link set dev {port} learning on flood on; wo für {device} bridge-disable-mac-learning 1 in /etc/network/interfaces steht: entfernen</translation>
    </message>
    <message>
        <source>One MAC address at two places</source>
        <translation>Eine MAC-Adresse an zwei Stellen</translation>
    </message>
    <message>
        <source>{mac} is the MAC address of two: {places} both send with it in {device}</source>
        <translation>{mac} ist die MAC-Adresse von zweien: {places} senden beide damit in {device}</translation>
    </message>
    <message>
        <source>Connections of both come and go: answers reach whichever sent last.</source>
        <translation>Verbindungen beider kommen und gehen: Antworten erreichen den, der zuletzt gesendet hat.</translation>
    </message>
    <message>
        <source>Packets with the source {mac} come into {device} from {places}. {config}</source>
        <translation>Pakete mit der Quelle {mac} kommen von zwei Seiten in {device} herein: {places}. {config}</translation>
    </message>
    <message>
        <source>A bridge believes that an address is where it was heard last: it sends answers there, and the other one misses them.</source>
        <translation>Für eine Bridge ist eine Adresse dort, wo sie zuletzt gehört wurde: Dorthin schickt sie Antworten, und dem anderen fehlen sie.</translation>
    </message>
    <message>
        <source>Give {nic} a MAC address of its own</source>
        <translation>Für {nic} eine eigene MAC-Adresse vergeben</translation>
    </message>
    <message>
        <source>whatever knows the guest by its MAC (DHCP, licences) must be told</source>
        <translation>was den Gast an seiner MAC erkennt (DHCP, Lizenzen), muss angepasst werden</translation>
    </message>
    <message>
        <source>web interface: guest &gt; Hardware or Network &gt; the NIC &gt; MAC address: empty it for a new one</source>
        <translation>Weboberfläche: Gast &gt; Hardware oder Network &gt; NIC &gt; MAC address: leeren, dann wird eine neue vergeben</translation>
    </message>
    <message>
        <source>Where a guest was copied or restored: take “Unique” at the next time</source>
        <translation>Wo ein Gast kopiert oder wiederhergestellt wurde: beim nächsten Mal „Unique“ wählen</translation>
    </message>
    <message>
        <source>web interface: Restore &gt; Unique; qmrestore --unique 1</source>
        <translation>Weboberfläche: Restore &gt; Unique; qmrestore --unique 1</translation>
    </message>
    <message>
        <source>One IP address at two places</source>
        <translation>Eine IP-Adresse an zwei Stellen</translation>
    </message>
    <message>
        <source>Two answer for {address}: {one} and {other}</source>
        <translation>Für {address} antworten zwei: {one} und {other}</translation>
    </message>
    <message>
        <source>Connections to the address work now and then: it depends on whose answer came last.</source>
        <translation>Verbindungen zu der Adresse funktionieren mal und mal nicht: je nachdem, wessen Antwort zuletzt kam.</translation>
    </message>
    <message>
        <source>Both {one} and {other} answer ARP requests for {address}, within seconds.</source>
        <translation>Sowohl {one} als auch {other} beantworten ARP-Anfragen nach {address}, innerhalb von Sekunden.</translation>
    </message>
    <message>
        <source>{kind} Who asks believes the answer that came last.</source>
        <translation>{kind} Wer fragt, glaubt der Antwort, die zuletzt kam.</translation>
    </message>
    <message>
        <source>Give one of them another address</source>
        <translation>Einem von beiden eine andere Adresse geben</translation>
    </message>
    <message>
        <source>whoever knows it by the old address must be told</source>
        <translation>wer ihn unter der alten Adresse kennt, muss es erfahren</translation>
    </message>
    <message>
        <source>in the guest: its network settings; with Cloud-Init or a container: web interface: guest &gt; Cloud-Init or Network</source>
        <translation>im Gast: seine Netzwerkeinstellungen; mit Cloud-Init oder bei einem Container: Weboberfläche: Gast &gt; Cloud-Init oder Network</translation>
    </message>
    <message>
        <source>One machine with two NICs in one network: let each NIC answer for its own address only</source>
        <translation>Eine Maschine mit zwei NICs in einem Netz: jede NIC nur für ihre eigene Adresse antworten lassen</translation>
    </message>
    <message>
        <source>in that machine: sysctl net.ipv4.conf.all.arp_ignore=1 net.ipv4.conf.all.arp_announce=2</source>
        <translation>in dieser Maschine: sysctl net.ipv4.conf.all.arp_ignore=1 net.ipv4.conf.all.arp_announce=2</translation>
    </message>
    <message>
        <source>Both tell the same: the packets go the same way and come to the same end.</source>
        <translation>Beide zeigen dasselbe: Die Pakete nehmen denselben Weg und haben dasselbe Ende.</translation>
    </message>
    <message>
        <source>They part at step {step}: nothing more is seen in {one}, but in {two}: {caption}</source>
        <translation>Die Wege trennen sich bei Schritt {step}: In {one} ist nichts mehr zu sehen, in {two} dagegen: {caption}</translation>
    </message>
    <message>
        <source>They part at step {step}. In {one}: {here} In {two}: {there}</source>
        <translation>Die Wege trennen sich bei Schritt {step}. In {one}: {here} In {two}: {there}</translation>
    </message>
    <message>
        <source>{states} or {state}</source>
        <translation>{states} oder {state}</translation>
    </message>
    <message>
        <source>{chain} rule {number}</source>
        <translation>Regel {number} von {chain}</translation>
    </message>
    <message>
        <source>{chain} policy</source>
        <translation>Policy von {chain}</translation>
    </message>
    <message>
        <source>{chain} end</source>
        <translation>Ende von {chain}</translation>
    </message>
    <message>
        <source>{reason} in {function}</source>
        <translation>{reason} in {function}</translation>
    </message>
    <message>
        <source>not looked up: a rule of the raw table says so</source>
        <translation>nicht nachgeschlagen: eine Regel der Tabelle raw verlangt es so</translation>
    </message>
    <message>
        <source>finds no entry that fits: INVALID</source>
        <translation>findet keinen passenden Eintrag: INVALID</translation>
    </message>
    <message>
        <source>finds the entry: {state}; and destroys it</source>
        <translation>findet den Eintrag ({state}) und löscht ihn</translation>
    </message>
    <message>
        <source>finds no entry: the packet is NEW</source>
        <translation>findet keinen Eintrag: das Paket ist NEW</translation>
    </message>
    <message>
        <source>calls the packet {state}</source>
        <translation>stuft das Paket als {state} ein</translation>
    </message>
    <message>
        <source>looks the packet up; what it found is not told</source>
        <translation>schlägt das Paket nach; was dabei herauskam, ist nicht bekannt</translation>
    </message>
    <message>
        <source>the packet passed everything: its entry is written down</source>
        <translation>das Paket hat alles passiert: sein Eintrag wird angelegt</translation>
    </message>
    <message>
        <source>the bridge sends it to port {port}</source>
        <translation>die Bridge schickt es an Port {port}</translation>
    </message>
    <message>
        <source>the packet is for the node itself</source>
        <translation>das Paket ist für den Node selbst</translation>
    </message>
    <message>
        <source>which port it is for is not known</source>
        <translation>für welchen Port es ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>its rules are not known</source>
        <translation>ihre Regeln sind nicht bekannt</translation>
    </message>
    <message>
        <source>no rule of it applies</source>
        <translation>keine ihrer Regeln trifft zu</translation>
    </message>
    <message>
        <source>This bridge shows its packets to no rule of iptables.</source>
        <translation>Diese Bridge legt ihre Pakete keiner iptables-Regel vor.</translation>
    </message>
    <message>
        <source>The rules are those that the kernel says this packet met (rule walk).</source>
        <translation>Die Regeln sind die, die dieses Paket laut Kernel durchlaufen hat (Regelweg).</translation>
    </message>
    <message>
        <source>The rules are those of the node’s listing that could apply to this packet; which it met was not told. A question mark: part of the condition cannot be told from a capture.</source>
        <translation>Die Regeln sind die aus der Regelliste des Nodes, die auf dieses Paket zutreffen könnten; welche es durchlaufen hat, ist nicht bekannt. Ein Fragezeichen: Ein Teil der Bedingung lässt sich an einem Mitschnitt nicht ablesen.</translation>
    </message>
    <message>
        <source>The node’s rules are not known here.</source>
        <translation>Die Regeln des Nodes sind hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Rules that see the packet before conntrack does: the place for conntrack zones and for what is not to be tracked.</source>
        <translation>Regeln, die das Paket vor conntrack sehen: der Ort für conntrack-Zonen und für das, was nicht verfolgt werden soll.</translation>
    </message>
    <message>
        <source>The PVE firewall leaves it alone; SDN’s source NAT, or you, put rules here.</source>
        <translation>Die PVE-Firewall lässt diese Tabelle unberührt; hier stehen Regeln für das Source-NAT von SDN oder eigene.</translation>
    </message>
    <message>
        <source>Rules that change packets or mark them on their way.</source>
        <translation>Regeln, die Pakete unterwegs ändern oder markieren.</translation>
    </message>
    <message>
        <source>The PVE firewall does not use it; what stands here is somebody else’s.</source>
        <translation>Die PVE-Firewall verwendet diese Tabelle nicht; was hier steht, stammt von jemand anderem.</translation>
    </message>
    <message>
        <source>Rules that give the first packet of a connection another destination; all later ones follow it.</source>
        <translation>Regeln, die dem ersten Paket einer Verbindung ein anderes Ziel geben; alle späteren folgen ihm.</translation>
    </message>
    <message>
        <source>The PVE firewall does not use it; port forwardings of the node stand here.</source>
        <translation>Die PVE-Firewall verwendet diese Tabelle nicht; hier stehen Portweiterleitungen des Nodes.</translation>
    </message>
    <message>
        <source>Rules that give the first packet of a connection another source; all later ones follow it.</source>
        <translation>Regeln, die dem ersten Paket einer Verbindung eine andere Quelle geben; alle späteren folgen ihm.</translation>
    </message>
    <message>
        <source>The PVE firewall does not use it; masquerading for guests’ nets stands here.</source>
        <translation>Die PVE-Firewall verwendet diese Tabelle nicht; hier steht das Masquerading für die Netze der Gäste.</translation>
    </message>
    <message>
        <source>Rules about what the node passes on rather than keeps: packets that a bridge forwards too, since it shows them to iptables.</source>
        <translation>Regeln für das, was der Node weiterleitet und nicht selbst behält: auch Pakete, die eine Bridge weiterleitet, denn sie legt sie iptables vor.</translation>
    </message>
    <message>
        <source>The PVE firewall hangs its chain PVEFW-FORWARD in here, and from there each guest’s own chains.</source>
        <translation>Die PVE-Firewall hängt hier ihre Kette PVEFW-FORWARD ein und von dort aus die eigenen Ketten jedes Gasts.</translation>
    </message>
    <message>
        <source>Rules about what is for the node itself.</source>
        <translation>Regeln für das, was für den Node selbst ist.</translation>
    </message>
    <message>
        <source>The PVE firewall hangs its chain PVEFW-INPUT in here, with the node’s rules.</source>
        <translation>Die PVE-Firewall hängt hier ihre Kette PVEFW-INPUT mit den Regeln des Nodes ein.</translation>
    </message>
    <message>
        <source>Rules of the link layer: they see every frame, ARP too, and know MAC addresses only.</source>
        <translation>Regeln der Sicherungsschicht: Sie sehen jeden Frame, auch ARP, und kennen nur MAC-Adressen.</translation>
    </message>
    <message>
        <source>The PVE firewall uses them for guests’ MAC filters and for layer-2 protocols.</source>
        <translation>Die PVE-Firewall verwendet sie für die MAC-Filter der Gäste und für Layer-2-Protokolle.</translation>
    </message>
    <message>
        <source>A table of nftables, which sees the packet at this place.</source>
        <translation>Eine Tabelle von nftables, die das Paket an dieser Stelle sieht.</translation>
    </message>
    <message>
        <source>PVE’s newer firewall (proxmox-firewall) writes such tables where a node is switched to nftables.</source>
        <translation>Die neuere PVE-Firewall (proxmox-firewall) schreibt solche Tabellen, wo ein Node auf nftables umgestellt ist.</translation>
    </message>
    <message>
        <source>The bridge looks in its forwarding database for the port behind which it last saw the MAC address that the frame is for.</source>
        <translation>Die Bridge sucht in ihrer Forwarding-Datenbank den Port, hinter dem sie die MAC-Adresse, an die der Frame geht, zuletzt gesehen hat.</translation>
    </message>
    <message>
        <source>Every bridge does so; an address that it has not learnt is sent out of all ports (flooding), and only the right guest takes it.</source>
        <translation>Das macht jede Bridge so; was an eine noch nicht gelernte Adresse geht, schickt sie aus allen Ports hinaus (Flooding), und nur der richtige Gast nimmt es an.</translation>
    </message>
    <message>
        <source>conntrack looks the packet up in the kernel’s list of connections and tells the rules after it what it is: NEW, ESTABLISHED, RELATED or INVALID.</source>
        <translation>conntrack schlägt das Paket in der Verbindungsliste des Kernels nach und sagt den folgenden Regeln, was es ist: NEW, ESTABLISHED, RELATED oder INVALID.</translation>
    </message>
    <message>
        <source>Only here, after all rules, is a new entry written into the kernel’s list of connections: a packet that a rule drops leaves none.</source>
        <translation>Erst hier, nach allen Regeln, wird ein neuer Eintrag in die Verbindungsliste des Kernels geschrieben: Ein Paket, das eine Regel verwirft, hinterlässt keinen.</translation>
    </message>
    <message>
        <source>It is the kernel’s own; {bridge} takes part because it shows its packets to iptables, and so does every further bridge on the way, each anew.</source>
        <translation>Das macht der Kernel selbst; {bridge} ist beteiligt, weil diese Bridge ihre Pakete iptables vorlegt, ebenso jede weitere Bridge auf dem Weg, jede von neuem.</translation>
    </message>
    <message>
        <source>the capture lost 1 packet: not seen is not proof</source>
        <translation>dem Mitschnitt fehlt 1 Paket: nicht gesehen ist kein Beweis</translation>
    </message>
    <message>
        <source>the capture lost {count} packets: not seen is not proof</source>
        <translation>dem Mitschnitt fehlen {count} Pakete: nicht gesehen ist kein Beweis</translation>
    </message>
    <message>
        <source>where {address} lives is not known</source>
        <translation>wo {address} zu finden ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>seen in at {seen}, never in at {missed}: it ended in {device}</source>
        <translation>an {seen} eingehend gesehen, an {missed} nie eingehend: es endete in {device}</translation>
    </message>
    <message>
        <source>seen in at {seen}, never out at {missed}: it ended in {device}</source>
        <translation>an {seen} eingehend gesehen, an {missed} nie ausgehend: es endete in {device}</translation>
    </message>
    <message>
        <source>seen out at {seen}, never in at {missed}: it ended in {device}</source>
        <translation>an {seen} ausgehend gesehen, an {missed} nie eingehend: es endete in {device}</translation>
    </message>
    <message>
        <source>seen out at {seen}, never out at {missed}: it ended in {device}</source>
        <translation>an {seen} ausgehend gesehen, an {missed} nie ausgehend: es endete in {device}</translation>
    </message>
    <message>
        <source>seen in at {interface}, never sent on: the node has no route for its destination</source>
        <translation>an {interface} eingehend gesehen, nie weitergesendet: der Node hat keine Route zum Ziel des Pakets</translation>
    </message>
    <message>
        <source>its destination is not known</source>
        <translation>sein Ziel ist nicht bekannt</translation>
    </message>
    <message>
        <source>the trace ended too soon after it was last seen</source>
        <translation>die Aufzeichnung endete zu bald, nachdem es zuletzt gesehen wurde</translation>
    </message>
    <message>
        <source>still on its way</source>
        <translation>noch unterwegs</translation>
    </message>
    <message>
        <source>sightings before the last one are missing too: the capture is not whole</source>
        <translation>auch vor der letzten Sichtung fehlen welche: der Mitschnitt ist nicht vollständig</translation>
    </message>
    <message>
        <source>the node took it in at {interface} to route it, and may have changed its address (NAT): what it sent then is another packet to the eye</source>
        <translation>der Node nahm es an {interface} entgegen, um es zu routen, und hat womöglich seine Adresse geändert (NAT): was er dann sendete, sieht wie ein anderes Paket aus</translation>
    </message>
    <message>
        <source>it went out by {interface}, not by {expected}: both NICs have one MAC address, so whose it is cannot be told</source>
        <translation>es ging über {interface} hinaus, nicht über {expected}: beide NICs haben dieselbe MAC-Adresse, wem es gehört, lässt sich also nicht sagen</translation>
    </message>
    <message>
        <source>capture loss unknown</source>
        <translation>Mitschnittverlust unbekannt</translation>
    </message>
    <message>
        <source>Which line made it is not known: this is a capture alone, and nothing of the node’s configuration came with it.</source>
        <translation>Welche Zeile dafür verantwortlich ist, ist nicht bekannt: Das ist nur ein Mitschnitt, ohne die Konfiguration des Nodes.</translation>
    </message>
    <message>
        <source>Which line made it is not known here: it was not read with this trace. On the node, look into {file}.</source>
        <translation>Welche Zeile dafür verantwortlich ist, ist hier nicht bekannt: Die Datei wurde mit dieser Aufzeichnung nicht gelesen. Auf dem Node in {file} nachsehen.</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>{nic} of a guest that is not running: until it starts, nothing of it is plugged into {bridge}.</source>
        <translation>{nic} eines Gasts, der nicht läuft: Bis er startet, ist von ihm nichts in {bridge} eingesteckt.</translation>
    </message>
    <message>
        <source>{nic} is plugged into {bridge} by way of a firewall bridge of its own, which its packets cross both ways.</source>
        <translation>{nic} ist über eine eigene Firewall-Bridge in {bridge} eingesteckt, die ihre Pakete in beiden Richtungen durchqueren.</translation>
    </message>
    <message>
        <source>{nic} is plugged into {bridge} directly, as a port of it.</source>
        <translation>{nic} ist direkt in {bridge} eingesteckt, als Port dieser Bridge.</translation>
    </message>
    <message>
        <source>Its line says firewall=1 (what the web interface ticks by itself), so PVE puts the guest’s rules in between.</source>
        <translation>In der Zeile der NIC steht firewall=1 (die Weboberfläche setzt diesen Haken von sich aus), deshalb schaltet PVE die Regeln des Gasts dazwischen.</translation>
    </message>
    <message>
        <source>Its line does not say firewall=1: rules of the guest’s firewall are not applied to this card.</source>
        <translation>In der Zeile der NIC steht kein firewall=1: Die Regeln der Gast-Firewall gelten für diese Karte nicht.</translation>
    </message>
    <message>
        <source>A guest of this node.</source>
        <translation>Ein Gast dieses Nodes.</translation>
    </message>
    <message>
        <source>Everything beyond {interface}: switches, routers and hosts of which this node sees only what comes in or goes out.</source>
        <translation>Alles jenseits von {interface}: Switches, Router und Hosts, von denen dieser Node nur sieht, was herein- oder hinausgeht.</translation>
    </message>
    <message>
        <source>What becomes of a packet out there cannot be seen from here: for this node it has left, or it has come.</source>
        <translation>Was dort draußen aus einem Paket wird, ist von hier aus nicht zu sehen: Für diesen Node ist es fort, oder es ist angekommen.</translation>
    </message>
    <message>
        <source>The node itself: the packet is for one of its own addresses, or is sent by the node.</source>
        <translation>Der Node selbst: Das Paket ist für eine seiner eigenen Adressen oder wird vom Node gesendet.</translation>
    </message>
    <message>
        <source>A bridge with an address is also a network card of the node; rules of INPUT and OUTPUT apply, not FORWARD.</source>
        <translation>Eine Bridge mit Adresse ist zugleich eine Netzwerkkarte des Nodes; es gelten die Regeln von INPUT und OUTPUT, nicht die von FORWARD.</translation>
    </message>
    <message>
        <source>Who has this address is not known: no configuration, no neighbour table and no packet tells where it is.</source>
        <translation>Wem diese Adresse gehört, ist nicht bekannt: Keine Konfiguration, keine Nachbartabelle und kein Paket verrät, wo sie ist.</translation>
    </message>
    <message>
        <source>The path is drawn as far as the packet was seen.</source>
        <translation>Der Pfad ist so weit gezeichnet, wie das Paket gesehen wurde.</translation>
    </message>
    <message>
        <source>a guest</source>
        <translation>eine Gastmaschine</translation>
    </message>
    <message>
        <source>the bridge</source>
        <translation>die Bridge</translation>
    </message>
    <message>
        <source>The node’s end of {nic} of {guest}: what the guest sends comes into the node here, and what is for the guest goes out here.</source>
        <translation>Das Node-Ende von {nic} ({guest}): Was der Gast sendet, kommt hier in den Node herein, und was für den Gast ist, geht hier hinaus.</translation>
    </message>
    <message>
        <source>The node’s end of a veth pair whose other end is {nic} inside {guest}: what the container sends comes into the node here, and what is for it goes out.</source>
        <translation>Das Node-Ende eines veth-Paars; das andere Ende ist {nic} im Gast ({guest}): Was der Container sendet, kommt hier in den Node herein, und was für ihn ist, geht hier hinaus.</translation>
    </message>
    <message>
        <source>a network card</source>
        <translation>eine Netzwerkkarte</translation>
    </message>
    <message>
        <source>PVE makes it when the guest starts, one for each netN line of its configuration, and plugs it into {bridge}.</source>
        <translation>PVE legt das Interface beim Start des Gasts an, eines für jede netN-Zeile seiner Konfiguration, und steckt es in {bridge}.</translation>
    </message>
    <message>
        <source>A small bridge of its own between {nic} of {guest} and {bridge}: whatever crosses it is shown to the guest’s firewall rules.</source>
        <translation>Eine kleine eigene Bridge: Sie verbindet {nic} ({guest}) und {bridge}, und was sie durchquert, wird den Firewall-Regeln des Gasts vorgelegt.</translation>
    </message>
    <message>
        <source>PVE makes it because {nic} says firewall=1, even if the guest’s own firewall is off; without it the guest would be a port of {bridge}.</source>
        <translation>PVE legt sie an, weil bei {nic} firewall=1 steht, auch wenn die Firewall des Gasts selbst aus ist; ohne sie hätte {bridge} den Gast direkt als Port.</translation>
    </message>
    <message>
        <source>its other end</source>
        <translation>das andere Ende</translation>
    </message>
    <message>
        <source>One end of a veth pair, which is a cable in software: it plugs the guest’s firewall bridge {firewallBridge} into {bridge}.</source>
        <translation>Ein Ende eines veth-Paars, also eines Kabels in Software: Es steckt die Firewall-Bridge {firewallBridge} des Gasts in {bridge}.</translation>
    </message>
    <message>
        <source>The other end of the cable: here the guest’s traffic enters {bridge}, coming from its firewall bridge through {peer}.</source>
        <translation>Das andere Ende des Kabels: Hier tritt der Verkehr des Gasts in {bridge} ein; er kommt aus dessen Firewall-Bridge durch {peer}.</translation>
    </message>
    <message>
        <source>PVE makes the pair with {peer} because {nic} of {guest} says firewall=1: the firewall bridge has to reach {bridge} somehow.</source>
        <translation>PVE legt dieses Ende und {peer} als Paar an, weil bei {nic} ({guest}) firewall=1 steht: Irgendwie muss die Firewall-Bridge {bridge} erreichen.</translation>
    </message>
    <message>
        <source>A switch in software with {count} ports: it forwards frames by MAC address, and shows them to iptables and conntrack as they pass.</source>
        <translation>Ein Switch in Software mit {count} Ports: Er leitet Frames nach MAC-Adresse weiter und legt sie dabei iptables und conntrack vor.</translation>
    </message>
    <message>
        <source>A switch in software with {count} ports: it forwards frames by MAC address and shows none of them to iptables.</source>
        <translation>Ein Switch in Software mit {count} Ports: Er leitet Frames nach MAC-Adresse weiter und legt keinen davon iptables vor.</translation>
    </message>
    <message>
        <source>PVE’s SDN makes it: it is a virtual network that guests’ netN lines name as their bridge.</source>
        <translation>Das SDN von PVE legt sie an: Sie ist ein virtuelles Netz, das netN-Zeilen von Gästen als ihre Bridge nennen.</translation>
    </message>
    <message>
        <source>The node’s network configuration makes it when the node starts; guests’ netN lines name it as their bridge.</source>
        <translation>Die Netzwerkkonfiguration des Nodes legt sie beim Start des Nodes an; netN-Zeilen von Gästen nennen sie als ihre Bridge.</translation>
    </message>
    <message>
        <source>A way out of the node: a network card or a bond of several, which leads to the cable and the LAN.</source>
        <translation>Ein Weg aus dem Node hinaus: eine Netzwerkkarte oder ein Bond aus mehreren, der zum Kabel und ins LAN führt.</translation>
    </message>
    <message>
        <source>It is a port of {bridge} because the node’s network configuration lists it there: so guests reach the LAN.</source>
        <translation>Er ist ein Port von {bridge}, weil ihn die Netzwerkkonfiguration des Nodes dort aufführt: So erreichen Gäste das LAN.</translation>
    </message>
    <message>
        <source>It is the node’s hardware; no bridge has it as a port, so guests cannot use it directly.</source>
        <translation>Das ist Hardware des Nodes; keine Bridge hat sie als Port, Gäste können sie also nicht direkt nutzen.</translation>
    </message>
    <message>
        <source>A VLAN device: what leaves through it gets its VLAN’s tag, and of what comes in by {parent} it takes the frames with that tag.</source>
        <translation>Ein VLAN-Interface: Was durch dieses Interface hinausgeht, bekommt das Tag seines VLANs; von dem, was durch {parent} hereinkommt, nimmt es die Frames mit diesem Tag.</translation>
    </message>
    <message>
        <source>its parent</source>
        <translation>das übergeordnete Interface</translation>
    </message>
    <message>
        <source>A tag on a bridge that is not VLAN-aware needs it: PVE makes one for each tag that guests ask for, or the node’s network configuration does.</source>
        <translation>Ein Tag auf einer Bridge, die nicht VLAN-aware ist, braucht es: PVE legt für jedes Tag, das Gäste verlangen, eines an, oder die Netzwerkkonfiguration des Nodes tut es.</translation>
    </message>
    <message>
        <source>A tunnel: frames that leave through it travel to other nodes inside packets of the underlying net.</source>
        <translation>Ein Tunnel: Frames, die durch ihn hinausgehen, reisen in Paketen des darunterliegenden Netzes zu anderen Nodes.</translation>
    </message>
    <message>
        <source>A network that spans several nodes needs it; PVE’s SDN makes it, or the node’s network configuration.</source>
        <translation>Ein Netz über mehrere Nodes braucht ihn; das SDN von PVE legt ihn an oder die Netzwerkkonfiguration des Nodes.</translation>
    </message>
    <message>
        <source>An interface of the node that is none of PVE’s usual ones.</source>
        <translation>Ein Interface des Nodes, das keines der bei PVE üblichen ist.</translation>
    </message>
    <message>
        <source>Its name does not tell who made it.</source>
        <translation>Sein Name verrät nicht, wer es angelegt hat.</translation>
    </message>
    <message>
        <source>It happens in {device} because the node routes this packet: what is routed is always shown to iptables.</source>
        <translation>Das geschieht in {device}, weil der Node dieses Paket routet: Was geroutet wird, wird iptables immer vorgelegt.</translation>
    </message>
    <message>
        <source>It happens in {device} because bridges of this node show their packets to iptables (bridge-nf-call-iptables), and each such bridge looks them up anew.</source>
        <translation>Das geschieht in {device}, weil Bridges dieses Nodes ihre Pakete iptables vorlegen (bridge-nf-call-iptables), und jede solche Bridge schlägt sie von neuem nach.</translation>
    </message>
    <message>
        <source>It happens in {device} because the PVE firewall, while it is on, makes every bridge show its packets to iptables (bridge-nf-call-iptables), and each such bridge looks them up anew.</source>
        <translation>Das geschieht in {device}, weil die PVE-Firewall, solange sie an ist, jede Bridge ihre Pakete iptables vorlegen lässt (bridge-nf-call-iptables), und jede solche Bridge schlägt sie von neuem nach.</translation>
    </message>
    <message>
        <source>conntrack in {device}: an entry is made</source>
        <translation>conntrack in {device}: ein Eintrag wird angelegt</translation>
    </message>
    <message>
        <source>conntrack, the kernel’s list of connections, writes this one down; from now on packets of both directions are recognised as part of it.</source>
        <translation>conntrack, die Verbindungsliste des Kernels, nimmt diese Verbindung auf; von nun an werden Pakete beider Richtungen als Teil davon erkannt.</translation>
    </message>
    <message>
        <source>conntrack in {device}: the entry is changed</source>
        <translation>conntrack in {device}: der Eintrag wird geändert</translation>
    </message>
    <message>
        <source>The entry keeps its state but gets something new, such as the mark with the guest’s number that PVE’s firewall puts on it.</source>
        <translation>Der Eintrag behält seinen Zustand, bekommt aber etwas Neues, etwa die Markierung mit der Nummer des Gasts, die die PVE-Firewall ihm gibt.</translation>
    </message>
    <message>
        <source>conntrack in {device}: the entry becomes {state}</source>
        <translation>conntrack in {device}: der Eintrag wechselt zu {state}</translation>
    </message>
    <message>
        <source>By what this packet says conntrack moves the connection on to {state}: it follows the handshake as both ends do.</source>
        <translation>Nach diesem Paket setzt conntrack die Verbindung auf {state}: Es verfolgt den Handshake so, wie beide Enden es tun.</translation>
    </message>
    <message>
        <source>conntrack in {device}: the entry is destroyed</source>
        <translation>conntrack in {device}: der Eintrag wird gelöscht</translation>
    </message>
    <message>
        <source>A reset that answers a SYN ends the connection before it began: the entry goes at once, while the packet travels on.</source>
        <translation>Ein RST-Paket, das ein SYN-Paket beantwortet, beendet die Verbindung, bevor sie begonnen hat: Der Eintrag verschwindet sofort, während das Paket weiterläuft.</translation>
    </message>
    <message>
        <source>The connection is over, and its entry goes: whoever looks for it after this finds none.</source>
        <translation>Die Verbindung ist zu Ende, und ihr Eintrag verschwindet: Wer ihn danach sucht, findet keinen.</translation>
    </message>
    <message>
        <source>{number}: {packet} comes in at {interface}</source>
        <translation>{number}: {packet} kommt an {interface} herein</translation>
    </message>
    <message>
        <source>a packet</source>
        <translation>ein Paket</translation>
    </message>
    <message>
        <source>{number}: {packet} goes out at {interface}</source>
        <translation>{number}: {packet} geht an {interface} hinaus</translation>
    </message>
    <message>
        <source>tcpdump saw the packet leave through {interface} (“Out”): the bridge and its rules had let it pass by then.</source>
        <translation>tcpdump sah das Paket durch {interface} hinausgehen („Out“): Da hatten die Bridge und ihre Regeln es schon durchgelassen.</translation>
    </message>
    <message>
        <source>tcpdump saw the packet come in on bridge port {port} (it prints “P”), before any rule of {bridge} looked at it.</source>
        <translation>tcpdump sah das Paket am Bridge-Port {port} hereinkommen (es schreibt „P“), bevor eine Regel von {bridge} es zu sehen bekam.</translation>
    </message>
    <message>
        <source>tcpdump saw the packet come in at {interface}, before any rule looked at it.</source>
        <translation>tcpdump sah das Paket an {interface} hereinkommen, bevor eine Regel es zu sehen bekam.</translation>
    </message>
    <message>
        <source>The PVE firewall writes this chain for {nic} of guest {vmid}, from the guest’s firewall file and its options.</source>
        <translation>Die PVE-Firewall schreibt diese Kette für {nic} des Gasts {vmid}, aus der Firewall-Datei des Gasts und ihren Optionen.</translation>
    </message>
    <message>
        <source>The PVE firewall writes this chain for the security group {group} of the cluster’s firewall file.</source>
        <translation>Die PVE-Firewall schreibt diese Kette für die Sicherheitsgruppe {group} aus der Firewall-Datei des Clusters.</translation>
    </message>
    <message>
        <source>The PVE firewall writes this chain for packets to and from the node itself.</source>
        <translation>Die PVE-Firewall schreibt diese Kette für Pakete vom und zum Node selbst.</translation>
    </message>
    <message>
        <source>The PVE firewall writes this chain on every node where it is on, whatever the guests’ own rules say.</source>
        <translation>Die PVE-Firewall schreibt diese Kette auf jedem Node, auf dem sie an ist, ganz gleich, was die eigenen Regeln der Gäste sagen.</translation>
    </message>
    <message>
        <source>A chain’s policy decides over what no rule of it did; PVE’s firewall leaves the kernel’s own chains at ACCEPT.</source>
        <translation>Die Policy einer Kette entscheidet über das, worüber keine ihrer Regeln entschieden hat; die eigenen Ketten des Kernels lässt die PVE-Firewall auf ACCEPT.</translation>
    </message>
    <message>
        <source>The PVE firewall did not write it: a script, the node’s network configuration or another program did.</source>
        <translation>Die PVE-Firewall hat das nicht geschrieben: Es war ein Skript, die Netzwerkkonfiguration des Nodes oder ein anderes Programm.</translation>
    </message>
    <message>
        <source>{chain}, rule {number}</source>
        <translation>{chain}, Regel {number}</translation>
    </message>
    <message>
        <source>{chain}, policy</source>
        <translation>{chain}, Policy</translation>
    </message>
    <message>
        <source>A rule of the firewall: {rule}</source>
        <translation>Eine Regel der Firewall: {rule}</translation>
    </message>
    <message>
        <source>Which line made it is not known.</source>
        <translation>Welche Zeile sie erzeugt hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No line of a file made it. {place}</source>
        <translation>Keine Zeile einer Datei hat sie erzeugt. {place}</translation>
    </message>
    <message>
        <source>Nothing tells which rule or which part of the kernel ended it: only the place is certain.</source>
        <translation>Nichts verrät, welche Regel oder welcher Teil des Kernels es beendet hat: Sicher ist nur der Ort.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>{device}: rejected</source>
        <translation>{device}: abgewiesen</translation>
    </message>
    <message>
        <source>{device}: dropped</source>
        <translation>{device}: verworfen</translation>
    </message>
    <message>
        <source>a reset</source>
        <translation>ein RST-Paket</translation>
    </message>
    <message>
        <source>a SYN-ACK</source>
        <translation>ein SYN-ACK-Paket</translation>
    </message>
    <message>
        <source>a SYN</source>
        <translation>ein SYN-Paket</translation>
    </message>
    <message>
        <source>a FIN</source>
        <translation>ein FIN-Paket</translation>
    </message>
    <message>
        <source>a data segment</source>
        <translation>ein Datenpaket</translation>
    </message>
    <message>
        <source>an acknowledgement</source>
        <translation>ein ACK-Paket</translation>
    </message>
    <message>
        <source>a UDP packet</source>
        <translation>ein UDP-Paket</translation>
    </message>
    <message>
        <source>an ARP reply</source>
        <translation>ein ARP-Antwortpaket</translation>
    </message>
    <message>
        <source>a reply</source>
        <translation>ein Antwortpaket</translation>
    </message>
    <message>
        <source>It goes out at {port} instead.</source>
        <translation>Es geht stattdessen an {port} hinaus.</translation>
    </message>
    <message>
        <source>{Packet} is in {device}. What does conntrack do there?</source>
        <translation>{Packet} ist in {device}. Was macht conntrack dort?</translation>
    </message>
    <message>
        <source>It makes an entry for the connection.</source>
        <translation>Es legt einen Eintrag für die Verbindung an.</translation>
    </message>
    <message>
        <source>It moves the entry on to {state}.</source>
        <translation>Es setzt den Eintrag auf {state}.</translation>
    </message>
    <message>
        <source>It changes the entry that is there.</source>
        <translation>Es ändert den vorhandenen Eintrag.</translation>
    </message>
    <message>
        <source>It destroys the entry, and the packet goes on.</source>
        <translation>Es löscht den Eintrag, und das Paket läuft weiter.</translation>
    </message>
    <message>
        <source>Nothing: it does not look at packets in this bridge.</source>
        <translation>Nichts: Es sieht sich Pakete in dieser Bridge nicht an.</translation>
    </message>
    <message>
        <source>It goes on to {port}.</source>
        <translation>Es geht weiter zu {port}.</translation>
    </message>
    <message>
        <source>It is dropped in {device}, and nobody is told.</source>
        <translation>Es wird in {device} verworfen, und niemand erfährt davon.</translation>
    </message>
    <message>
        <source>A rule in {device} refuses it and answers in the guest’s name.</source>
        <translation>Eine Regel in {device} weist es ab und antwortet im Namen des Gasts.</translation>
    </message>
    <message>
        <source>Its conntrack entry is gone, and {packet} is still in {device}. What happens next?</source>
        <translation>Der conntrack-Eintrag ist weg, und {packet} ist noch in {device}. Was geschieht als Nächstes?</translation>
    </message>
    <message>
        <source>{Packet} is in {device}. What happens next?</source>
        <translation>{Packet} ist in {device}. Was geschieht als Nächstes?</translation>
    </message>
    <message>
        <source>{Packet} has reached {guest}. What does it do?</source>
        <translation>{Packet} hat {guest} erreicht. Was geschieht dort?</translation>
    </message>
    <message>
        <source>{guest} answers with {packet}.</source>
        <translation>{guest} schickt als Antwort {packet}.</translation>
    </message>
    <message>
        <source>{guest} does not answer.</source>
        <translation>{guest} antwortet nicht.</translation>
    </message>
    <message>
        <source>So it was seen; why is not told.</source>
        <translation>So wurde es gesehen; warum, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>the rule counters were not read around it</source>
        <translation>die Regelzähler wurden nicht zu dieser Zeit gelesen</translation>
    </message>
    <message>
        <source>no rule&apos;s counter rose for it</source>
        <translation>kein Regelzähler ist dafür gestiegen</translation>
    </message>
    <message>
        <source>several rules&apos; counters rose: {rules}</source>
        <translation>die Zähler mehrerer Regeln sind gestiegen: {rules}</translation>
    </message>
    <message>
        <source>the rule&apos;s counter rose by {count} packets, {explained} are explained</source>
        <translation>der Zähler der Regel ist um {count} Pakete gestiegen, {explained} sind erklärt</translation>
    </message>
    <message>
        <source>The policy of the chain {chain}: it decides about packets that no rule stopped or let through for good.</source>
        <translation>Die Policy der Kette {chain}: Sie entscheidet über Pakete, die keine Regel aufgehalten oder endgültig durchgelassen hat.</translation>
    </message>
    <message>
        <source>The PVE firewall never sets it to DROP; Docker, which has chains on this node, does.</source>
        <translation>Die PVE-Firewall setzt sie nie auf DROP; Docker, das auf diesem Node Ketten hat, tut es.</translation>
    </message>
    <message>
        <source>The PVE firewall never sets it to DROP: some other program did, often Docker.</source>
        <translation>Die PVE-Firewall setzt sie nie auf DROP: Das war ein anderes Programm, oft Docker.</translation>
    </message>
    <message>
        <source>Hands all packets of this chain to the PVE firewall.</source>
        <translation>Übergibt alle Pakete dieser Kette an die PVE-Firewall.</translation>
    </message>
    <message>
        <source>A rule in the node&apos;s own chain {chain}: the PVE firewall did not make it; some other program or a person did.</source>
        <translation>Eine Regel in der Kette {chain} des Nodes selbst: Sie stammt nicht von der PVE-Firewall, sondern von einem anderen Programm oder einem Menschen.</translation>
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
        <translation>Eine nftables-Regel, die nicht von der PVE-Firewall stammt.</translation>
    </message>
    <message>
        <source>A rule of PVE&apos;s firewall on nftables (proxmox-firewall).</source>
        <translation>Eine Regel der PVE-Firewall auf nftables (proxmox-firewall).</translation>
    </message>
    <message>
        <source>It is asked about packets to the guest.</source>
        <translation>Sie gilt für Pakete zum Gast.</translation>
    </message>
    <message>
        <source>It is asked about packets from the guest.</source>
        <translation>Sie gilt für Pakete vom Gast.</translation>
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
        <translation>Nicht in der Weboberfläche: /etc/network/interfaces (post-up) oder von Hand</translation>
    </message>
    <message>
        <source>A rule of a chain that the PVE firewall did not make.</source>
        <translation>Eine Regel in einer Kette, die nicht von der PVE-Firewall stammt.</translation>
    </message>
    <message>
        <source>the input policy DROP drops the packet</source>
        <translation>die Input-Policy DROP verwirft das Paket</translation>
    </message>
    <message>
        <source>the output policy DROP drops the packet</source>
        <translation>die Output-Policy DROP verwirft das Paket</translation>
    </message>
    <message>
        <source>the input policy REJECT rejects the packet</source>
        <translation>die Input-Policy REJECT weist das Paket ab</translation>
    </message>
    <message>
        <source>the output policy REJECT rejects the packet</source>
        <translation>die Output-Policy REJECT weist das Paket ab</translation>
    </message>
    <message>
        <source>the input policy ACCEPT accepts the packet</source>
        <translation>die Input-Policy ACCEPT akzeptiert das Paket</translation>
    </message>
    <message>
        <source>the output policy ACCEPT accepts the packet</source>
        <translation>die Output-Policy ACCEPT akzeptiert das Paket</translation>
    </message>
    <message>
        <source>Writes what the input policy {policy} of {owner} is about to stop to the firewall&apos;s log; the log level decides whether it is there.</source>
        <translation>Schreibt ins Log der Firewall, was die Input-Policy {policy} für {owner} gleich aufhält; ob es dort erscheint, bestimmt das Log-Level.</translation>
    </message>
    <message>
        <source>Writes what the output policy {policy} of {owner} is about to stop to the firewall&apos;s log; the log level decides whether it is there.</source>
        <translation>Schreibt ins Log der Firewall, was die Output-Policy {policy} für {owner} gleich aufhält; ob es dort erscheint, bestimmt das Log-Level.</translation>
    </message>
    <message>
        <source>The first half of the input policy {policy} of {owner}: no rule matched, and common noise is dropped without a line in the log.</source>
        <translation>Die erste Hälfte der Input-Policy {policy} für {owner}: Keine Regel traf zu, und übliches Rauschen wird ohne Zeile im Log verworfen.</translation>
    </message>
    <message>
        <source>The first half of the output policy {policy} of {owner}: no rule matched, and common noise is dropped without a line in the log.</source>
        <translation>Die erste Hälfte der Output-Policy {policy} für {owner}: Keine Regel traf zu, und übliches Rauschen wird ohne Zeile im Log verworfen.</translation>
    </message>
    <message>
        <source>No rule for {traffic} matched: {end}.</source>
        <translation>Keine Regel für {traffic} traf zu: {end}.</translation>
    </message>
    <message>
        <source>The file says {policy} now: it was changed since the rules were made.</source>
        <translation>In der Datei steht jetzt {policy}: Sie wurde geändert, seit die Regeln erzeugt wurden.</translation>
    </message>
    <message>
        <source>The IP filter: {owner} may only send from the addresses of its set {set}. It is silent: nothing is logged.</source>
        <translation>Der IP-Filter: {owner} darf nur von den Adressen im eigenen Set {set} senden. Das geschieht still: Es wird nichts protokolliert.</translation>
    </message>
    <message>
        <source>Lets {owner} get its address by DHCP.</source>
        <translation>Lässt zu, dass {owner} per DHCP eine Adresse bezieht.</translation>
    </message>
    <message>
        <source>The MAC filter: drops what {owner} sends from another MAC address than the one of its configuration. It is silent: nothing is logged.</source>
        <translation>Der MAC-Filter: Er verwirft, was {owner} mit einer anderen als der konfigurierten MAC-Adresse sendet. Das geschieht still: Es wird nichts protokolliert.</translation>
    </message>
    <message>
        <source>{owner} may not announce itself as an IPv6 router. It is silent: nothing is logged.</source>
        <translation>{owner} darf sich nicht als IPv6-Router ankündigen. Das geschieht still: Es wird nichts protokolliert.</translation>
    </message>
    <message>
        <source>Lets IPv6 neighbour discovery through; without it IPv6 would not work.</source>
        <translation>Lässt IPv6-Neighbor-Discovery durch; ohne sie würde IPv6 nicht funktionieren.</translation>
    </message>
    <message>
        <source>Looks for packets that pretend to come from a broadcast address.</source>
        <translation>Sucht nach Paketen, die vorgeben, von einer Broadcast-Adresse zu kommen.</translation>
    </message>
    <message>
        <source>Looks for combinations of TCP flags that make no sense.</source>
        <translation>Sucht nach Kombinationen von TCP-Flags, die keinen Sinn ergeben.</translation>
    </message>
    <message>
        <source>Marks the connection with the guest&apos;s number. It decides nothing.</source>
        <translation>Markiert die Verbindung mit der Nummer des Gasts. Entscheidet nichts.</translation>
    </message>
    <message>
        <source>Takes off the mark that says &quot;accepted&quot; before the rules are asked. It decides nothing.</source>
        <translation>Entfernt die Markierung „akzeptiert“, bevor die Regeln befragt werden. Entscheidet nichts.</translation>
    </message>
    <message>
        <source>Lets the node talk to itself.</source>
        <translation>Lässt den Node mit sich selbst reden.</translation>
    </message>
    <message>
        <source>Drops packets to or from the node that belong to no connection that conntrack knows (state INVALID). The firewall always does so. It is silent: nothing is logged.</source>
        <translation>Verwirft Pakete vom oder zum Node, die zu keiner Verbindung gehören, die conntrack kennt (Zustand INVALID). Das tut die Firewall immer. Es geschieht still: Es wird nichts protokolliert.</translation>
    </message>
    <message>
        <source>Lets through what belongs to a connection that was accepted before.</source>
        <translation>Lässt durch, was zu einer zuvor akzeptierten Verbindung gehört.</translation>
    </message>
    <message>
        <source>Lets IGMP through, which multicast needs.</source>
        <translation>Lässt IGMP durch, das Multicast benötigt.</translation>
    </message>
    <message>
        <source>Lets the node reach the cluster&apos;s own services. The firewall always does so.</source>
        <translation>Lässt den Node die eigenen Dienste des Clusters erreichen. Das tut die Firewall immer.</translation>
    </message>
    <message>
        <source>Lets the nodes of the cluster talk to each other (corosync). The firewall always does so.</source>
        <translation>Lässt die Nodes des Clusters miteinander reden (corosync). Das tut die Firewall immer.</translation>
    </message>
    <message>
        <source>The firewall&apos;s own checksum of this chain. It decides nothing.</source>
        <translation>Die Prüfsumme, die die Firewall für diese Kette führt. Entscheidet nichts.</translation>
    </message>
    <message>
        <source>Somebody else added this rule to a chain of the PVE firewall.</source>
        <translation>Diese Regel hat jemand anderes einer Kette der PVE-Firewall hinzugefügt.</translation>
    </message>
    <message>
        <source>A rule of the firewall&apos;s own for {traffic}.</source>
        <translation>Eine eigene Regel der Firewall für {traffic}.</translation>
    </message>
    <message>
        <source>Datacenter</source>
        <translation>Datacenter</translation>
    </message>
    <message>
        <source>The chain was not read as a whole: whether a line, an option or the policy made this rule cannot be told.</source>
        <translation>Die Kette wurde nicht vollständig gelesen: Ob eine Zeile, eine Option oder die Policy diese Regel erzeugt hat, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Looks for senders on the blacklist.</source>
        <translation>Sucht nach Absendern auf der Blacklist.</translation>
    </message>
    <message>
        <source>Lets the addresses of the management set reach the node&apos;s own services. The firewall always does so.</source>
        <translation>Lässt die Adressen des Sets management die eigenen Dienste des Nodes erreichen. Das tut die Firewall immer.</translation>
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
        <translation>Node</translation>
    </message>
    <message>
        <source>Node {name}</source>
        <translation>Node {name}</translation>
    </message>
    <message>
        <source>{owner} &gt; Firewall &gt; Options &gt; {option}</source>
        <translation>{owner} &gt; Firewall &gt; Options &gt; {option}</translation>
    </message>
    <message>
        <source>Not in the web interface: option {option} of {owner}</source>
        <translation>Nicht in der Weboberfläche: Option {option} für {owner}</translation>
    </message>
    <message>
        <source>Not in the web interface: option {option} in {file}</source>
        <translation>Nicht in der Weboberfläche: Option {option} in {file}</translation>
    </message>
    <message>
        <source>It is the default: {file} does not set {option}.</source>
        <translation>Das ist die Vorgabe: In {file} ist {option} nicht gesetzt.</translation>
    </message>
    <message>
        <source>it drops what it matches</source>
        <translation>sie verwirft, worauf sie zutrifft</translation>
    </message>
    <message>
        <source>it rejects what it matches, with an answer in the receiver&apos;s name</source>
        <translation>sie weist ab, worauf sie zutrifft, mit einer Antwort im Namen des Empfängers</translation>
    </message>
    <message>
        <source>it writes what it matches to the firewall&apos;s log and decides nothing</source>
        <translation>sie schreibt ins Log der Firewall, worauf sie zutrifft, und entscheidet nichts</translation>
    </message>
    <message>
        <source>it hands what it matches to an intrusion prevention program</source>
        <translation>sie übergibt, worauf sie zutrifft, an ein Intrusion-Prevention-Programm</translation>
    </message>
    <message>
        <source>it accepts what it matches</source>
        <translation>sie akzeptiert, worauf sie zutrifft</translation>
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
        <translation>Fragt die Regeln der Sicherheitsgruppe {group}.</translation>
    </message>
    <message>
        <source>Lets through what the security group before it has accepted.</source>
        <translation>Lässt durch, was die vorhergehende Sicherheitsgruppe akzeptiert hat.</translation>
    </message>
    <message>
        <source>A rule of {owner} for {traffic}: {deed}.</source>
        <translation>Eine Regel für {traffic} ({owner}): {deed}.</translation>
    </message>
    <message>
        <source>A rule for {traffic}: {deed}.</source>
        <translation>Eine Regel für {traffic}: {deed}.</translation>
    </message>
    <message>
        <source>The firewall&apos;s files were not read: its line is not told.</source>
        <translation>Die Dateien der Firewall wurden nicht gelesen: Ihre Zeile ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No line of {file} makes this rule: the file was changed since the rules were made, or the rule was added by hand.</source>
        <translation>Keine Zeile von {file} erzeugt diese Regel: Die Datei wurde geändert, seit die Regeln erzeugt wurden, oder die Regel wurde von Hand hinzugefügt.</translation>
    </message>
    <message>
        <source>host.fw or cluster.fw</source>
        <translation>host.fw oder cluster.fw</translation>
    </message>
    <message>
        <source>incoming packets</source>
        <translation>eingehende Pakete</translation>
    </message>
    <message>
        <source>outgoing packets</source>
        <translation>ausgehende Pakete</translation>
    </message>
    <message>
        <source>packets to the node itself</source>
        <translation>Pakete zum Node selbst</translation>
    </message>
    <message>
        <source>packets from the node itself</source>
        <translation>Pakete vom Node selbst</translation>
    </message>
    <message>
        <source>packets to {owner}</source>
        <translation>Pakete an {owner}</translation>
    </message>
    <message>
        <source>packets from {owner}</source>
        <translation>durch {owner} gesendete Pakete</translation>
    </message>
    <message>
        <source>the security group {group}</source>
        <translation>Sicherheitsgruppe {group}</translation>
    </message>
    <message>
        <source>Line {line} could have made it just as well.</source>
        <translation>Zeile {line} könnte sie ebenso gut erzeugt haben.</translation>
    </message>
    <message>
        <source>The file was changed since the rules were made: this line fits best.</source>
        <translation>Die Datei wurde geändert, seit die Regeln erzeugt wurden: Diese Zeile passt am besten.</translation>
    </message>
    <message>
        <source>It is silent: nothing is logged.</source>
        <translation>Das geschieht still: Es wird nichts protokolliert.</translation>
    </message>
    <message>
        <source>Looks for broadcast and multicast, which a policy drops without a line in the log.</source>
        <translation>Sucht nach Broadcast und Multicast, die eine Policy ohne Zeile im Log verwirft.</translation>
    </message>
    <message>
        <source>Lets ICMP errors through that connections need (packet too large, time exceeded, destination unreachable).</source>
        <translation>Lässt ICMP-Fehler durch, die Verbindungen brauchen (Paket zu groß, Zeit überschritten, Ziel nicht erreichbar).</translation>
    </message>
    <message>
        <source>Drops packets that belong to no connection that conntrack knows (state INVALID).</source>
        <translation>Verwirft Pakete, die zu keiner Verbindung gehören, die conntrack kennt (Zustand INVALID).</translation>
    </message>
    <message>
        <source>Drops every TCP packet that does not open a connection.</source>
        <translation>Verwirft jedes TCP-Paket, das keine Verbindung öffnet.</translation>
    </message>
    <message>
        <source>Drops late answers of DNS servers (UDP from port 53).</source>
        <translation>Verwirft verspätete Antworten von DNS-Servern (UDP von Port 53).</translation>
    </message>
    <message>
        <source>Drops UPnP searches (UDP port 1900).</source>
        <translation>Verwirft UPnP-Suchen (UDP-Port 1900).</translation>
    </message>
    <message>
        <source>Drops TCP to port 43 (whois).</source>
        <translation>Verwirft TCP zu Port 43 (whois).</translation>
    </message>
    <message>
        <source>Rejects TCP to port 43 (whois).</source>
        <translation>Weist TCP zu Port 43 (whois) ab.</translation>
    </message>
    <message>
        <source>Drops Windows file sharing and its name service (SMB, NetBIOS: ports 135, 137 to 139, 445).</source>
        <translation>Verwirft die Windows-Dateifreigabe und ihren Namensdienst (SMB, NetBIOS: Ports 135, 137 bis 139, 445).</translation>
    </message>
    <message>
        <source>Rejects Windows file sharing and its name service (SMB, NetBIOS: ports 135, 137 to 139, 445).</source>
        <translation>Weist die Windows-Dateifreigabe und ihren Namensdienst ab (SMB, NetBIOS: Ports 135, 137 bis 139, 445).</translation>
    </message>
    <message>
        <source>One of the filters that run before a policy of DROP or REJECT.</source>
        <translation>Einer der Filter, die vor einer Policy DROP oder REJECT laufen.</translation>
    </message>
    <message>
        <source>Drops broadcast before a policy of DROP or REJECT.</source>
        <translation>Verwirft Broadcast vor einer Policy DROP oder REJECT.</translation>
    </message>
    <message>
        <source>Drops anycast before a policy of DROP or REJECT.</source>
        <translation>Verwirft Anycast vor einer Policy DROP oder REJECT.</translation>
    </message>
    <message>
        <source>Drops multicast before a policy of DROP or REJECT.</source>
        <translation>Verwirft Multicast vor einer Policy DROP oder REJECT.</translation>
    </message>
    <message>
        <source>Drops ICMP that is to be rejected: ICMP is not answered with ICMP.</source>
        <translation>Verwirft ICMP, das abgewiesen werden soll: Auf ICMP wird nicht mit ICMP geantwortet.</translation>
    </message>
    <message>
        <source>Drops broadcast and multicast that is to be rejected: it gets no answer.</source>
        <translation>Verwirft Broadcast und Multicast, die abgewiesen werden sollen: Sie bekommen keine Antwort.</translation>
    </message>
    <message>
        <source>Answers with a TCP reset in the receiver&apos;s name: the sender sees &quot;connection refused&quot;, as if nobody listened there.</source>
        <translation>Antwortet mit einem TCP-RST im Namen des Empfängers: Der Absender sieht „connection refused“, als würde dort niemand lauschen.</translation>
    </message>
    <message>
        <source>Answers with an ICMP error in the receiver&apos;s name: the sender sees &quot;unreachable&quot; or &quot;prohibited&quot;.</source>
        <translation>Antwortet mit einem ICMP-Fehler im Namen des Empfängers: Der Absender sieht „unreachable“ oder „prohibited“.</translation>
    </message>
    <message>
        <source>Writes to the firewall&apos;s log what the SMURFS filter drops next.</source>
        <translation>Schreibt ins Log der Firewall, was der SMURFS-Filter als Nächstes verwirft.</translation>
    </message>
    <message>
        <source>Drops a packet that pretends to come from a broadcast or multicast address (SMURFS filter).</source>
        <translation>Verwirft ein Paket, das vorgibt, von einer Broadcast- oder Multicast-Adresse zu kommen (SMURFS-Filter).</translation>
    </message>
    <message>
        <source>Leaves packets without a sender&apos;s address alone: DHCP needs them.</source>
        <translation>Lässt Pakete ohne Absenderadresse in Ruhe: DHCP braucht sie.</translation>
    </message>
    <message>
        <source>Sends packets that pretend to come from a broadcast or multicast address to be dropped (SMURFS filter).</source>
        <translation>Gibt Pakete, die vorgeben, von einer Broadcast- oder Multicast-Adresse zu kommen, zum Verwerfen weiter (SMURFS-Filter).</translation>
    </message>
    <message>
        <source>Writes to the firewall&apos;s log what the TCP flags filter drops next.</source>
        <translation>Schreibt ins Log der Firewall, was der TCP-Flags-Filter als Nächstes verwirft.</translation>
    </message>
    <message>
        <source>Drops a TCP packet with a combination of flags that makes no sense (TCP flags filter).</source>
        <translation>Verwirft ein TCP-Paket mit einer Kombination von Flags, die keinen Sinn ergibt (TCP-Flags-Filter).</translation>
    </message>
    <message>
        <source>Sends TCP packets with a combination of flags that makes no sense to be dropped (TCP flags filter).</source>
        <translation>Gibt TCP-Pakete mit einer Kombination von Flags, die keinen Sinn ergibt, zum Verwerfen weiter (TCP-Flags-Filter).</translation>
    </message>
    <message>
        <source>Drops packets that belong to no connection that conntrack knows (state INVALID), on every bridge that they cross.</source>
        <translation>Verwirft Pakete, die zu keiner Verbindung gehören, die conntrack kennt (Zustand INVALID), auf jeder Bridge, die sie durchqueren.</translation>
    </message>
    <message>
        <source>Sends packets of known connections to an intrusion prevention program.</source>
        <translation>Schickt Pakete bekannter Verbindungen an ein Intrusion-Prevention-Programm.</translation>
    </message>
    <message>
        <source>Sends packets on their way to a guest to that guest&apos;s rules.</source>
        <translation>Schickt Pakete auf dem Weg zu einem Gast zu den Regeln dieses Gasts.</translation>
    </message>
    <message>
        <source>Sends packets that come from a guest to that guest&apos;s rules.</source>
        <translation>Schickt Pakete, die von einem Gast kommen, zu den Regeln dieses Gasts.</translation>
    </message>
    <message>
        <source>Leaves IP to iptables: here only what is not IP is filtered.</source>
        <translation>Überlässt IP-Pakete den iptables-Regeln: Hier wird nur gefiltert, was nicht IP ist.</translation>
    </message>
    <message>
        <source>A rule of the firewall&apos;s own for packets that cross a bridge.</source>
        <translation>Eine eigene Regel der Firewall für Pakete, die eine Bridge durchqueren.</translation>
    </message>
    <message>
        <source>Made by {program} on this node, not by the PVE firewall.</source>
        <translation>Angelegt von {program} auf diesem Node, nicht von der PVE-Firewall.</translation>
    </message>
    <message>
        <source>{program} on this node asks this chain first and leaves it to the administrator: its rules were added by hand.</source>
        <translation>{program} auf diesem Node fragt diese Kette zuerst und überlässt sie dem Administrator: Ihre Regeln wurden von Hand hinzugefügt.</translation>
    </message>
    <message>
        <source>Made by {program} on this node, not by the PVE firewall: it keeps {program}&apos;s networks apart from each other.</source>
        <translation>Angelegt von {program} auf diesem Node, nicht von der PVE-Firewall: Die Regel hält die Netze von {program} voneinander getrennt.</translation>
    </message>
    <message>
        <source>Made by a container network plugin (CNI) on this node, not by the PVE firewall.</source>
        <translation>Angelegt von einem Container-Netzwerk-Plugin (CNI) auf diesem Node, nicht von der PVE-Firewall.</translation>
    </message>
    <message>
        <source>Made by {program} on this node, not by the PVE firewall: it blocks senders for some time.</source>
        <translation>Angelegt von {program} auf diesem Node, nicht von der PVE-Firewall: Die Regel sperrt Absender für einige Zeit.</translation>
    </message>
    <message>
        <source>Made by {program} on this node, not by the PVE firewall: it blocks senders.</source>
        <translation>Angelegt von {program} auf diesem Node, nicht von der PVE-Firewall: Die Regel sperrt Absender.</translation>
    </message>
    <message>
        <source>Marks the packet as accepted. That is not final: what else filters forwarded packets on the node is still asked.</source>
        <translation>Markiert das Paket als akzeptiert. Das ist nicht endgültig: Was auf dem Node sonst noch weitergeleitete Pakete filtert, wird weiterhin befragt.</translation>
    </message>
    <message>
        <source>The SYN flood protection: drops attempts to connect from a sender that makes too many of them a second.</source>
        <translation>Der SYN-Flood-Schutz: Er verwirft Verbindungsversuche eines Absenders, der zu viele davon pro Sekunde unternimmt.</translation>
    </message>
    <message>
        <source>Writes senders on the blacklist to the firewall&apos;s log.</source>
        <translation>Schreibt Absender auf der Blacklist ins Log der Firewall.</translation>
    </message>
    <message>
        <source>Drops what comes from a sender on the blacklist.</source>
        <translation>Verwirft, was von einem Absender auf der Blacklist kommt.</translation>
    </message>
    <message>
        <source>Hands packets of known connections to an intrusion prevention program.</source>
        <translation>Übergibt Pakete bekannter Verbindungen an ein Intrusion-Prevention-Programm.</translation>
    </message>
    <message>
        <source>Sends the node&apos;s own packets to the node&apos;s rules.</source>
        <translation>Schickt die eigenen Pakete des Nodes zu den Regeln des Nodes.</translation>
    </message>
    <message>
        <source>Sends packets to or from one NIC of a guest to that NIC&apos;s rules.</source>
        <translation>Schickt Pakete von oder zu einer NIC eines Gasts zu den Regeln dieser NIC.</translation>
    </message>
    <message>
        <source>A rule of the firewall&apos;s own.</source>
        <translation>Eine eigene Regel der Firewall.</translation>
    </message>
    <message>
        <source>Takes packets out of connection tracking: they have no state (UNTRACKED), and rules that ask for ESTABLISHED do not accept them. PVE makes no such rule.</source>
        <translation>Nimmt Pakete von der Verbindungsverfolgung aus: Sie haben keinen Zustand (UNTRACKED), und Regeln, die ESTABLISHED verlangen, akzeptieren sie nicht. PVE legt keine solche Regel an.</translation>
    </message>
    <message>
        <source>Puts packets into a conntrack zone of their own: their connections are kept apart from those of other zones. PVE makes such a rule for SDN zones with SNAT only.</source>
        <translation>Legt Pakete in eine eigene conntrack-Zone: Ihre Verbindungen werden von denen anderer Zonen getrennt gehalten. PVE legt eine solche Regel nur für SDN-Zonen mit SNAT an.</translation>
    </message>
    <message>
        <source>Changes how conntrack treats packets.</source>
        <translation>Ändert, wie conntrack Pakete behandelt.</translation>
    </message>
    <message>
        <source>Drops ARP in which {guest} claims an address that its IP filter does not list.</source>
        <translation>Verwirft ARP-Pakete, in denen {guest} eine Adresse beansprucht, die nicht im IP-Filter steht.</translation>
    </message>
    <message>
        <source>Lets ARP through in which {guest} claims an address of its IP filter.</source>
        <translation>Lässt ARP-Pakete durch, in denen {guest} eine Adresse aus dem IP-Filter beansprucht.</translation>
    </message>
    <message>
        <source>Drops what is of a link-layer protocol that {guest} may not send (layer2_protocols).</source>
        <translation>Verwirft, was zu einem Layer-2-Protokoll gehört, das {guest} nicht senden darf (layer2_protocols).</translation>
    </message>
    <message>
        <source>Lets a link-layer protocol through that {guest} may send.</source>
        <translation>Lässt ein Layer-2-Protokoll durch, das {guest} senden darf.</translation>
    </message>
    <message>
        <source>The MAC filter for all but IP (ARP, ...): drops what {guest} sends from another MAC address than the one of its configuration.</source>
        <translation>Der MAC-Filter für alles außer IP (ARP, ...): Er verwirft, was {guest} mit einer anderen als der konfigurierten MAC-Adresse sendet.</translation>
    </message>
    <message>
        <source>Lets through what {guest} sends and no filter stopped.</source>
        <translation>Lässt durch, was {guest} sendet und kein Filter aufgehalten hat.</translation>
    </message>
    <message>
        <source>{setting} is {value} in {one}, and {other} in {two}.</source>
        <translation>{setting} ist {value} in {one} und {other} in {two}.</translation>
    </message>
    <message>
        <source>Only {one} has the rule {rule}.</source>
        <translation>Nur {one} hat die Regel {rule}.</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>außen</translation>
    </message>
    <message>
        <source>beyond {interface}</source>
        <translation>hinter {interface}</translation>
    </message>
    <message>
        <source>node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>the kernel&apos;s walk through the rules ended in {device} at {rule}</source>
        <translation>der Regelweg endete laut Kernel in {device} durch {rule}</translation>
    </message>
    <message>
        <source>{reason}; the kernel&apos;s reason: {kernel}</source>
        <translation>{reason}; der Grund laut Kernel: {kernel}</translation>
    </message>
    <message>
        <source>interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>Loopback</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>Bridge</translation>
    </message>
    <message>
        <source>firewall bridge</source>
        <translation>Firewall-Bridge</translation>
    </message>
    <message>
        <source>VM&apos;s NIC</source>
        <translation>NIC der VM</translation>
    </message>
    <message>
        <source>container&apos;s NIC</source>
        <translation>NIC des Containers</translation>
    </message>
    <message>
        <source>firewall bridge&apos;s leg</source>
        <translation>Anschluss der Firewall-Bridge</translation>
    </message>
    <message>
        <source>leg into the bridge</source>
        <translation>Anschluss an die Bridge</translation>
    </message>
    <message>
        <source>uplink</source>
        <translation>Uplink</translation>
    </message>
    <message>
        <source>VLAN device</source>
        <translation>VLAN-Interface</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>{packet} from {mac}</source>
        <translation>{packet} von {mac}</translation>
    </message>
    <message>
        <source>The node&apos;s answer was cut short: some facts are missing.</source>
        <translation>Die Antwort des Nodes war abgeschnitten: Einige Angaben fehlen.</translation>
    </message>
    <message>
        <source>User {user} is not root, and `sudo -n` does not help: no packets, no conntrack events, no rules.</source>
        <translation>Benutzer {user} ist nicht root, und `sudo -n` hilft nicht: keine Pakete, keine conntrack-Ereignisse, keine Regeln.</translation>
    </message>
    <message>
        <source>tcpdump is missing: no packets can be captured. Install it on the node with `apt install tcpdump`.</source>
        <translation>tcpdump fehlt: Es können keine Pakete mitgeschnitten werden. Auf dem Node mit `apt install tcpdump` installieren.</translation>
    </message>
    <message>
        <source>conntrack is missing: what happens to connections is not shown. Install it on the node with `apt install conntrack`.</source>
        <translation>conntrack fehlt: Was mit Verbindungen geschieht, wird nicht angezeigt. Auf dem Node mit `apt install conntrack` installieren.</translation>
    </message>
    <message>
        <source>ip or bridge (iproute2) is missing: the wiring cannot be read.</source>
        <translation>ip oder bridge (iproute2) fehlt: Die Verdrahtung kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>iptables-save is missing: which rule drops is not told.</source>
        <translation>iptables-save fehlt: Welche Regel verwirft, bleibt unbekannt.</translation>
    </message>
    <message>
        <source>The interfaces could not be read: `ip -d -j addr` failed (status {status}).</source>
        <translation>Die Interfaces konnten nicht gelesen werden: `ip -d -j addr` schlug fehl (Status {status}).</translation>
    </message>
    <message>
        <source>{count} of the entries that `{command}` listed were not understood.</source>
        <translation>{count} der Einträge, die `{command}` auflistete, wurden nicht verstanden.</translation>
    </message>
    <message>
        <source>The VLANs of bridge ports could not be read: `bridge -j vlan` failed.</source>
        <translation>Die VLANs der Bridge-Ports konnten nicht gelesen werden: `bridge -j vlan` schlug fehl.</translation>
    </message>
    <message>
        <source>The forwarding databases could not be read: `bridge -j fdb` failed, so expected paths rest on configuration alone.</source>
        <translation>Die Forwarding-Datenbanken konnten nicht gelesen werden: `bridge -j fdb` schlug fehl, erwartete Pfade beruhen also nur auf der Konfiguration.</translation>
    </message>
    <message>
        <source>No guest configurations: /etc/pve could not be read, so guests are known by the names of their interfaces only.</source>
        <translation>Keine Gastkonfigurationen: /etc/pve konnte nicht gelesen werden, Gäste sind also nur an den Namen ihrer Interfaces bekannt.</translation>
    </message>
    <message>
        <source>The configurations of {count} guests could not be read.</source>
        <translation>Die Konfigurationen von {count} Gästen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{count} network lines of guest configurations were not understood.</source>
        <translation>{count} Netzwerkzeilen von Gastkonfigurationen wurden nicht verstanden.</translation>
    </message>
    <message>
        <source>The rules of {what} could not be read: which rule drops is not told.</source>
        <translation>Die Regeln von {what} konnten nicht gelesen werden: Welche Regel verwirft, bleibt unbekannt.</translation>
    </message>
    <message>
        <source>The rules of nft could not be read: which of them drops is not told.</source>
        <translation>Die Regeln von nft konnten nicht gelesen werden: Welche davon verwirft, bleibt unbekannt.</translation>
    </message>
    <message>
        <source>The rules of ebtables could not be read: what they drop is not told.</source>
        <translation>Die Regeln von ebtables konnten nicht gelesen werden: Was sie verwerfen, bleibt unbekannt.</translation>
    </message>
    <message>
        <source>{count} lines of the rules of {what} were not understood.</source>
        <translation>{count} Zeilen der Regeln von {what} wurden nicht verstanden.</translation>
    </message>
    <message>
        <source>The firewall&apos;s files were not read to the end: where some rules come from is not told.</source>
        <translation>Die Dateien der Firewall wurden nicht bis zum Ende gelesen: Woher manche Regeln stammen, bleibt unbekannt.</translation>
    </message>
    <message>
        <source>Too large to be read (256 kB a file, 2 MB in all): {files}. Where rules of it come from is not told.</source>
        <translation>Zu groß zum Lesen (256 kB je Datei, 2 MB insgesamt): {files}. Woher Regeln daraus stammen, bleibt unbekannt.</translation>
    </message>
    <message>
        <source>{file} and {count} more</source>
        <translation>{file} und {count} weitere</translation>
    </message>
    <message>
        <source>The counters of the interfaces could not be read: `ip -s -s -j link` failed.</source>
        <translation>Die Zähler der Interfaces konnten nicht gelesen werden: `ip -s -s -j link` schlug fehl.</translation>
    </message>
    <message>
        <source>Queues and rate limits could not be read: what they drop is not told.</source>
        <translation>Warteschlangen und Ratenbegrenzungen konnten nicht gelesen werden: Was sie verwerfen, bleibt unbekannt.</translation>
    </message>
    <message>
        <source>The counters of conntrack could not be read: a full table is not told.</source>
        <translation>Die Zähler von conntrack konnten nicht gelesen werden: Eine volle Tabelle wird nicht gemeldet.</translation>
    </message>
    <message>
        <source>{family} routes could not be read: where the node routes a packet is a guess.</source>
        <translation>{family}-Routen konnten nicht gelesen werden: Wohin der Node ein Paket routet, ist eine Vermutung.</translation>
    </message>
    <message>
        <source>The kernel log could not be read: `dmesg` was refused.</source>
        <translation>Das Kernel-Log konnte nicht gelesen werden: `dmesg` wurde verweigert.</translation>
    </message>
    <message>
        <source>rule {number} of {chain}</source>
        <translation>Regel {number} von {chain}</translation>
    </message>
    <message>
        <source>the policy of {chain}</source>
        <translation>die Policy von {chain}</translation>
    </message>
    <message>
        <source>a rule of {chain}</source>
        <translation>eine Regel von {chain}</translation>
    </message>
    <message>
        <source>The rule walk and the kernel&apos;s drop reasons are not shown: they need root.</source>
        <translation>Der Regelweg und die Drop-Gründe des Kernels werden nicht angezeigt: Sie benötigen root.</translation>
    </message>
    <message>
        <source>The rule walk is not shown: nft is missing. Install it on the node with `apt install nftables`.</source>
        <translation>Der Regelweg wird nicht angezeigt: nft fehlt. Auf dem Node mit `apt install nftables` installieren.</translation>
    </message>
    <message>
        <source>The rule walk is not shown: {reason}</source>
        <translation>Der Regelweg wird nicht angezeigt: {reason}</translation>
    </message>
    <message>
        <source>its listener ended with status {status}</source>
        <translation>der Listener dafür endete mit Status {status}</translation>
    </message>
    <message>
        <source>The rules are not traced: {reason}</source>
        <translation>Die Regeln werden nicht verfolgt: {reason}</translation>
    </message>
    <message>
        <source>nft ended with status {status}</source>
        <translation>nft endete mit Status {status}</translation>
    </message>
    <message>
        <source>Steps of the rule walk were lost: there were more than the node could hand over.</source>
        <translation>Schritte des Regelwegs gingen verloren: Es waren mehr, als der Node übergeben konnte.</translation>
    </message>
    <message>
        <source>No rule told anything of the packets that were traced: the node&apos;s rules saw none of them, or have no way to tell.</source>
        <translation>Keine Regel meldete etwas über die verfolgten Pakete: Die Regeln des Nodes sahen keines davon oder haben keine Möglichkeit, es zu melden.</translation>
    </message>
    <message>
        <source>The legacy {family} rules told nothing of the packets that were traced: they saw none of them, or their lines reach no log that is read.</source>
        <translation>Die Legacy-{family}-Regeln meldeten nichts über die verfolgten Pakete: Sie sahen keines davon, oder ihre Zeilen erreichen kein Log, das gelesen wird.</translation>
    </message>
    <message>
        <source>The legacy {family} rules cannot tell their walk: no logger is bound for them (sysctl net.netfilter.nf_log.{number}).</source>
        <translation>Die Legacy-{family}-Regeln können ihren Weg nicht melden: Für sie ist kein Logger gebunden (sysctl net.netfilter.nf_log.{number}).</translation>
    </message>
    <message>
        <source>The legacy {family} rules cannot tell their walk: their logger writes no /var/log/pve-firewall.log.</source>
        <translation>Die Legacy-{family}-Regeln können ihren Weg nicht melden: Ihr Logger schreibt kein /var/log/pve-firewall.log.</translation>
    </message>
    <message>
        <source>nft is missing.</source>
        <translation>nft fehlt.</translation>
    </message>
    <message>
        <source>tracefs is not mounted on the node.</source>
        <translation>tracefs ist auf dem Node nicht eingehängt.</translation>
    </message>
    <message>
        <source>the kernel has no event for freed packets, or it is locked down.</source>
        <translation>der Kernel hat kein Ereignis für freigegebene Pakete oder ist gesperrt (Lockdown).</translation>
    </message>
    <message>
        <source>the kernel gives no reasons; they came with Linux 5.17.</source>
        <translation>der Kernel nennt keine Gründe; es gibt sie ab Linux 5.17.</translation>
    </message>
    <message>
        <source>the kernel lets no trace instance be made: it is locked down, or rights are missing.</source>
        <translation>der Kernel lässt keine Trace-Instanz anlegen: er ist gesperrt (Lockdown), oder es fehlen Rechte.</translation>
    </message>
    <message>
        <source>the kernel refuses to trace freed packets.</source>
        <translation>der Kernel verweigert das Verfolgen freigegebener Pakete.</translation>
    </message>
    <message>
        <source>The kernel&apos;s drop reasons are not shown: {reason}</source>
        <translation>Die Drop-Gründe des Kernels werden nicht angezeigt: {reason}</translation>
    </message>
    <message>
        <source>The kernel&apos;s drop reasons are not shown any more: the node drops more than 20000 packets a second.</source>
        <translation>Die Drop-Gründe des Kernels werden nicht mehr angezeigt: Der Node verwirft mehr als 20000 Pakete pro Sekunde.</translation>
    </message>
    <message>
        <source>its trace clock could not be compared with its time.</source>
        <translation>seine Trace-Uhr ließ sich nicht mit seiner Systemzeit vergleichen.</translation>
    </message>
    <message>
        <source>their watch ended with status {status}</source>
        <translation>ihre Überwachung endete mit Status {status}</translation>
    </message>
    <message>
        <source>{count} drops that the kernel told were lost: there were more than could be read.</source>
        <translation>{count} Drops, die der Kernel meldete, gingen verloren: Es waren mehr, als gelesen werden konnten.</translation>
    </message>
    <message>
        <source>{count} rule steps and kernel drops were left out: they came faster than they could be taken in.</source>
        <translation>{count} Regelschritte und Kernel-Drops wurden ausgelassen: Sie kamen schneller, als sie aufgenommen werden konnten.</translation>
    </message>
    <message>
        <source>Conntrack events are not shown: {reason}</source>
        <translation>conntrack-Ereignisse werden nicht angezeigt: {reason}</translation>
    </message>
    <message>
        <source>conntrack is missing.</source>
        <translation>conntrack fehlt.</translation>
    </message>
    <message>
        <source>`conntrack -E` ended with status {status}</source>
        <translation>`conntrack -E` endete mit Status {status}</translation>
    </message>
    <message>
        <source>Conntrack events were lost: there were more than the node could hand over.</source>
        <translation>conntrack-Ereignisse gingen verloren: Es waren mehr, als der Node übergeben konnte.</translation>
    </message>
    <message>
        <source>Rule counters could not be read: {reason}</source>
        <translation>Regelzähler konnten nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>The node&apos;s own counters could not be read: {reason}</source>
        <translation>Die eigenen Zähler des Nodes konnten nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>It could not be checked that the node is as it was: {reason}</source>
        <translation>Ob der Node wieder ist wie zuvor, konnte nicht geprüft werden: {reason}</translation>
    </message>
    <message>
        <source>{file} is damaged at byte {position}: what comes before was read ({reason})</source>
        <translation>{file} ist bei Byte {position} beschädigt: alles davor wurde gelesen ({reason})</translation>
    </message>
    <message>
        <source>{file} is damaged at byte {position}: what comes before was read</source>
        <translation>{file} ist bei Byte {position} beschädigt: alles davor wurde gelesen</translation>
    </message>
    <message>
        <source>{file} is cut short at byte {position}: what comes before was read</source>
        <translation>{file} ist bei Byte {position} abgeschnitten: alles davor wurde gelesen</translation>
    </message>
    <message>
        <source>{count} packets of link type {type} were left out: that type is not known</source>
        <translation>{count} Pakete vom Link-Typ {type} wurden ausgelassen: dieser Typ ist nicht bekannt</translation>
    </message>
    <message>
        <source>{count} blocks of the file were not understood and left out</source>
        <translation>{count} Blöcke der Datei wurden nicht verstanden und ausgelassen</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>its link type is not known</source>
        <translation>der Link-Typ ist nicht bekannt</translation>
    </message>
    <message>
        <source>it ended without a status</source>
        <translation>es endete ohne Status</translation>
    </message>
    <message>
        <source>Captures packets on all interfaces, headers only, without its own connection.</source>
        <translation>Schneidet Pakete an allen Interfaces mit, nur die Header, ohne die eigene Verbindung.</translation>
    </message>
    <message>
        <source>Watches connections being made, changed and forgotten by conntrack.</source>
        <translation>Beobachtet, wie conntrack Verbindungen anlegt, ändert und vergisst.</translation>
    </message>
    <message>
        <source>Reads who the node is, its interfaces, bridges, guests and what configures them, and the firewall&apos;s rules and files.</source>
        <translation>Liest, welcher Node es ist, seine Interfaces, Bridges und Gäste und was sie konfiguriert, dazu Regeln und Dateien der Firewall.</translation>
    </message>
    <message>
        <source>Reads the firewall rules and how many packets each has met.</source>
        <translation>Liest die Firewall-Regeln und wie viele Pakete auf jede zutrafen.</translation>
    </message>
    <message>
        <source>Listens to what the firewall&apos;s rules tell of packets that are traced.</source>
        <translation>Hört mit, was die Firewall-Regeln über verfolgte Pakete melden.</translation>
    </message>
    <message>
        <source>Traces one flow through the rules for 60 s at most, by a table of its own that goes with the command.</source>
        <translation>Verfolgt einen Flow höchstens 60 s lang durch die Regeln, mit einer eigenen Tabelle, die mit dem Befehl verschwindet.</translation>
    </message>
    <message>
        <source>Watches packets that the kernel drops, with its reason, in a trace instance of its own that goes with the command.</source>
        <translation>Beobachtet Pakete, die der Kernel verwirft, mit dem Grund dafür, in einer eigenen Trace-Instanz, die mit dem Befehl verschwindet.</translation>
    </message>
    <message>
        <source>Checks that nothing of the rule trace and the drop watch is left.</source>
        <translation>Prüft, dass von der Regelverfolgung und der Drop-Überwachung nichts übrig ist.</translation>
    </message>
    <message>
        <source>Looks for what an earlier run left behind.</source>
        <translation>Sucht nach Resten eines früheren Laufs.</translation>
    </message>
    <message>
        <source>Removes what an earlier run left behind, and nothing else.</source>
        <translation>Entfernt Reste eines früheren Laufs und sonst nichts.</translation>
    </message>
    <message>
        <source>the host key cannot be exported</source>
        <translation>der Hostschlüssel lässt sich nicht exportieren</translation>
    </message>
    <message>
        <source>Reads counters of interfaces, queues and conntrack, routes, and what the kernel logged about packets.</source>
        <translation>Liest die Zähler von Interfaces, Warteschlangen und conntrack, die Routen und was der Kernel über Pakete protokolliert hat.</translation>
    </message>
    <message>
        <source>looking up the name</source>
        <translation>beim Auflösen des Namens</translation>
    </message>
    <message>
        <source>the bridge has learnt which port leads there: {port}</source>
        <translation>die Bridge hat gelernt, welcher Port dorthin führt: {port}</translation>
    </message>
    <message>
        <source>an ARP request</source>
        <translation>ein ARP-Anfragepaket</translation>
    </message>
    <message>
        <source>Reads its clock: what is captured from then on is captured whole.</source>
        <translation>Liest seine Uhr: Was ab dann mitgeschnitten wird, ist vollständig.</translation>
    </message>
    <message>
        <source>neither a capture nor text of a command that is known</source>
        <translation>weder ein Mitschnitt noch die Ausgabe eines bekannten Befehls</translation>
    </message>
    <message>
        <source>The wiring was not read from the node: it is inferred from the names of interfaces and from where packets were seen.</source>
        <translation>Die Verdrahtung wurde nicht vom Node gelesen: Sie ist aus den Namen der Interfaces abgeleitet und daraus, wo Pakete gesehen wurden.</translation>
    </message>
    <message>
        <source>The trace is not recorded: {file} cannot be written ({reason})</source>
        <translation>Die Aufzeichnung wird nicht gespeichert: {file} kann nicht geschrieben werden ({reason})</translation>
    </message>
    <message>
        <source>{count} lines of {file} begin like a packet or a listing and were not understood</source>
        <translation>{file}: {count} Zeilen beginnen wie ein Paket oder eine Auflistung und wurden nicht verstanden</translation>
    </message>
    <message>
        <source>Lines were left out of {file}: what is not seen there is no proof that it was not there</source>
        <translation>{file} lässt Zeilen aus: Was dort nicht zu sehen ist, kann trotzdem da gewesen sein</translation>
    </message>
    <message>
        <source>{file} ends with a packet: whether more came is not told. Paste what follows it too, up to tcpdump&apos;s counts</source>
        <translation>{file} endet mit einem Paket: Ob mehr kam, ist nicht bekannt. Auch einfügen, was danach kommt, bis zu den Zahlen von tcpdump</translation>
    </message>
    <message>
        <source>{count} packets of {file} do not say at which interface they were seen: run tcpdump 4.99 or newer with `-i any`</source>
        <translation>{file}: {count} Pakete sagen nicht, an welchem Interface sie gesehen wurden; tcpdump 4.99 oder neuer mit `-i any` ausführen</translation>
    </message>
    <message>
        <source>{count} lines of `conntrack -L` tell what was tracked then; they are no events</source>
        <translation>{count} Zeilen von `conntrack -L` sagen, was zu jenem Zeitpunkt verfolgt wurde; sie sind keine Ereignisse</translation>
    </message>
    <message>
        <source>The rules in {file} are not whole: their numbers count the lines that are there</source>
        <translation>{file} enthält die Regeln nicht vollständig: Ihre Nummern zählen die vorhandenen Zeilen</translation>
    </message>
    <message>
        <source>{count} packets of {file} do not say at which interface they were seen: capture with `tcpdump -i any -y LINUX_SLL2`</source>
        <translation>{file}: {count} Pakete sagen nicht, an welchem Interface sie gesehen wurden; mit `tcpdump -i any -y LINUX_SLL2` mitschneiden</translation>
    </message>
    <message>
        <source>Nothing in {file} was recognised: it was left out</source>
        <translation>In {file} wurde nichts erkannt: ausgelassen</translation>
    </message>
    <message>
        <source>{file} was captured at some interfaces only, in one direction, or not all of it at one time: what is not seen elsewhere is no proof of a loss</source>
        <translation>{file}: nur an einigen Schnittstellen, nur in einer Richtung oder nicht alles zur selben Zeit mitgeschnitten. Was anderswo nicht gesehen wurde, beweist keinen Verlust</translation>
    </message>
    <message>
        <source>not all of it was captured: not seen is not proof</source>
        <translation>nicht alles wurde mitgeschnitten: nicht gesehen ist kein Beweis</translation>
    </message>
    <message>
        <source>it is larger than 128 MB and no capture</source>
        <translation>die Datei ist größer als 128 MB und kein Mitschnitt</translation>
    </message>
    <message>
        <source>Neither rules nor counters nor the kernel tell anything of it, but the place fits a known cause: a reset ends its own conntrack entry in the first bridge and is INVALID in the next. What conntrack -E prints meanwhile would show it.</source>
        <translation>Weder Regeln noch Zähler noch der Kernel sagen etwas darüber, aber der Ort passt zu einer bekannten Ursache: Ein RST-Paket beendet in der ersten Bridge seinen eigenen Conntrack-Eintrag und ist in der nächsten INVALID. Was conntrack -E währenddessen ausgibt, würde es zeigen.</translation>
    </message>
    <message>
        <source>the text lacks {count} of the packets: not seen is not proof</source>
        <translation>dem Text fehlen {count} der Pakete: nicht gesehen ist kein Beweis</translation>
    </message>
    <message>
        <source>What the capture lost is not known; if nothing, the place is certain. The cause is not.</source>
        <translation>Was dem Mitschnitt fehlt, ist nicht bekannt; wenn nichts, steht der Ort fest. Die Ursache nicht.</translation>
    </message>
    <message>
        <source>The place is certain, the cause is not.</source>
        <translation>Der Ort steht fest, die Ursache nicht.</translation>
    </message>
    <message>
        <source>{missing}: it ended in {device}. {certain}</source>
        <translation>{missing}: Es endete in {device}. {certain}</translation>
    </message>
</context>
<context>
    <name>vs::ui::BridgeView</name>
    <message>
        <source>‹ Back to the path</source>
        <translation>‹ Zurück zum Pfad</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Show the request here</source>
        <translation>Die Anfrage hier zeigen</translation>
    </message>
    <message>
        <source>Show the answer here</source>
        <translation>Die Antwort hier zeigen</translation>
    </message>
</context>
<context>
    <name>vs::ui::BytesView</name>
    <message>
        <source>Raw bytes</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>Point at a byte to see which field it is.</source>
        <translation>Auf ein Byte zeigen, um zu sehen, zu welchem Feld es gehört.</translation>
    </message>
</context>
<context>
    <name>vs::ui::CentrePanel</name>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Hops</translation>
    </message>
</context>
<context>
    <name>vs::ui::ChartTile</name>
    <message>
        <source>Arrow keys read the values, Enter chooses.</source>
        <translation>Pfeiltasten lesen die Werte, Enter wählt.</translation>
    </message>
</context>
<context>
    <name>vs::ui::ChartsDock</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Rates, latencies, drops by rule and conntrack entries (F9)</source>
        <translation>Raten, Latenzen, Verluste nach Regel und conntrack-Einträge (F9)</translation>
    </message>
    <message>
        <source>Show the charts</source>
        <translation>Diagramme zeigen</translation>
    </message>
    <message>
        <source>Click or draw to choose; arrow keys read the values</source>
        <translation>Klicken oder ziehen, um zu wählen; Pfeiltasten lesen die Werte</translation>
    </message>
    <message>
        <source>Own window</source>
        <translation>Eigenes Fenster</translation>
    </message>
    <message>
        <source>Shows the charts in a window of their own, or back in this one</source>
        <translation>Zeigt die Diagramme in einem eigenen Fenster oder wieder in diesem</translation>
    </message>
    <message>
        <source>Close the charts (F9)</source>
        <translation>Diagramme schließen (F9)</translation>
    </message>
    <message>
        <source>Close the charts</source>
        <translation>Diagramme schließen</translation>
    </message>
</context>
<context>
    <name>vs::ui::ChartsPanel</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>No packets yet. Press Trace, then try the connection that fails.</source>
        <translation>Noch keine Pakete. „Aufzeichnen“ drücken, dann die Verbindung versuchen, die scheitert.</translation>
    </message>
    <message>
        <source>No packet has been seen at any interface.</source>
        <translation>An keinem Interface wurde ein Paket gesehen.</translation>
    </message>
    <message>
        <source>This node has no conntrack tool: install the package conntrack on it to see entries being made and destroyed.</source>
        <translation>Auf diesem Node fehlt das Werkzeug conntrack: dort das Paket conntrack installieren, um zu sehen, wie Einträge angelegt und gelöscht werden.</translation>
    </message>
    <message>
        <source>No conntrack event was heard. Bridges track connections where the firewall is on.</source>
        <translation>Kein conntrack-Ereignis wurde gemeldet. Bridges verfolgen Verbindungen dort, wo die Firewall an ist.</translation>
    </message>
    <message>
        <source>Choose a journey in the list: the hops of its path are timed here.</source>
        <translation>Einen Weg in der Liste wählen: Hier stehen dann die Zeiten der Hops seines Pfads.</translation>
    </message>
    <message>
        <source>The chosen packet’s path has one hop only: there is nothing to time. Choose another journey in the list.</source>
        <translation>Der Pfad des gewählten Pakets hat nur einen Hop: Es gibt nichts zu messen. Einen anderen Weg in der Liste wählen.</translation>
    </message>
    <message>
        <source>No packet took this path in the chosen span.</source>
        <translation>Kein Paket nahm in der gewählten Zeitspanne diesen Pfad.</translation>
    </message>
    <message>
        <source>No packet was seen at two hops of this path.</source>
        <translation>Kein Paket wurde an zwei Hops dieses Pfads gesehen.</translation>
    </message>
    <message>
        <source>%1, in the chosen span</source>
        <translation>%1, in der gewählten Zeitspanne</translation>
    </message>
    <message>
        <source>No packet was dropped in the chosen span.</source>
        <translation>In der gewählten Zeitspanne wurde kein Paket verworfen.</translation>
    </message>
    <message>
        <source>No packet was dropped.</source>
        <translation>Kein Paket wurde verworfen.</translation>
    </message>
    <message>
        <source>in the chosen span</source>
        <translation>in der gewählten Zeitspanne</translation>
    </message>
    <message>
        <source>in the whole trace</source>
        <translation>in der ganzen Aufzeichnung</translation>
    </message>
    <message>
        <source>Connect to a node (Ctrl+N) or open a recording (Ctrl+O).</source>
        <translation>Mit einem Node verbinden (Strg+N) oder eine Aufzeichnung öffnen (Strg+O).</translation>
    </message>
</context>
<context>
    <name>vs::ui::ColourRuleModel</name>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>vs::ui::ColourRulesPage</name>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The first rule that is on and fits a row colours it.</source>
        <translation>Die erste eingeschaltete Regel, die auf eine Zeile passt, färbt sie.</translation>
    </message>
    <message>
        <source>Colour rules</source>
        <translation>Farbregeln</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>The usual rules</source>
        <translation>Standardregeln</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>Früher (Alt+Hoch)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>Später (Alt+Runter)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>which rows; for example: tcp and port == 22</source>
        <translation>welche Zeilen; zum Beispiel: tcp and port == 22</translation>
    </message>
    <message>
        <source>new rule</source>
        <translation>neue Regel</translation>
    </message>
</context>
<context>
    <name>vs::ui::ColumnsPage</name>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Checked columns are shown, the topmost at the left. The titles of the list can be dragged, too.</source>
        <translation>Angehakte Spalten werden gezeigt, die oberste ganz links. Auch die Titel der Liste lassen sich ziehen.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>To the left (Alt+Up)</source>
        <translation>Nach links (Alt+Hoch)</translation>
    </message>
    <message>
        <source>To the right (Alt+Down)</source>
        <translation>Nach rechts (Alt+Runter)</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Standardspalten</translation>
    </message>
</context>
<context>
    <name>vs::ui::CommandList</name>
    <message>
        <source>Commands run on the node</source>
        <translation>Auf dem Node ausgeführte Befehle</translation>
    </message>
    <message>
        <source>Nothing else was run, and nothing was changed. Choose a row to read its command.</source>
        <translation>Sonst wurde nichts ausgeführt und nichts geändert. Eine Zeile wählen, um ihren Befehl zu lesen.</translation>
    </message>
    <message>
        <source>Nothing else was run. What was made on the node for the rule walk is removed by the command that made it. Choose a row to read its command.</source>
        <translation>Sonst wurde nichts ausgeführt. Was für den Regelweg auf dem Node angelegt wurde, entfernt der Befehl wieder, der es angelegt hat. Eine Zeile wählen, um ihren Befehl zu lesen.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>The command in full</source>
        <translation>Der vollständige Befehl</translation>
    </message>
</context>
<context>
    <name>vs::ui::CommandModel</name>
    <message>
        <source>reads only</source>
        <translation>liest nur</translation>
    </message>
    <message>
        <source>makes something and removes it</source>
        <translation>legt etwas an und entfernt es</translation>
    </message>
    <message>
        <source>time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>what for</source>
        <translation>wofür</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>Wirkung</translation>
    </message>
</context>
<context>
    <name>vs::ui::ComparePanel</name>
    <message>
        <source>Two recordings compared</source>
        <translation>Zwei Aufzeichnungen im Vergleich</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Vergleich beenden</translation>
    </message>
    <message>
        <source>No packet in it could be followed.</source>
        <translation>Kein Paket darin ließ sich verfolgen.</translation>
    </message>
</context>
<context>
    <name>vs::ui::ConnectDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Connect to a node</source>
        <translation>Mit einem Node verbinden</translation>
    </message>
    <message>
        <source>root@pve1, an alias of your SSH configuration, or lab</source>
        <translation>root@pve1, ein Alias der SSH-Konfiguration oder lab</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>the agent and the usual keys</source>
        <translation>der Agent und die üblichen Schlüssel</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Jump host</source>
        <translation>Jump-Host</translation>
    </message>
    <message>
        <source>Vethscope only reads. Every command that it runs is listed, and nothing is installed or left behind on the node.</source>
        <translation>Vethscope liest nur. Jeder ausgeführte Befehl wird aufgelistet; auf dem Node wird nichts installiert und nichts zurückgelassen.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindung zu %1 wird aufgebaut…</translation>
    </message>
    <message>
        <source>Trust and connect</source>
        <translation>Vertrauen und verbinden</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>%1 shows a key that is not known here.</source>
        <translation>%1 zeigt einen Schlüssel, der hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Compare it with what the node&apos;s own console prints for ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub. If it is the same, trust it: it is then remembered, and a change will be refused.</source>
        <translation>Den Schlüssel mit dem vergleichen, was ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub auf der Konsole des Nodes selbst ausgibt. Stimmt er überein, ihm vertrauen: Er wird dann gespeichert, und eine Änderung wird verweigert.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>Passphrase of the key %1</source>
        <translation>Passphrase des Schlüssels %1</translation>
    </message>
    <message>
        <source>Choose a private key</source>
        <translation>Einen privaten Schlüssel wählen</translation>
    </message>
</context>
<context>
    <name>vs::ui::ConntrackChart</name>
    <message>
        <source>Conntrack entries</source>
        <translation>conntrack-Einträge</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>heard of in this trace; the node has %1 of %2</source>
        <translation>in dieser Aufzeichnung gemeldet; der Node hat %1 von %2</translation>
    </message>
    <message>
        <source>heard of in this trace</source>
        <translation>in dieser Aufzeichnung gemeldet</translation>
    </message>
    <message>
        <source>made a second</source>
        <translation>pro Sekunde angelegt</translation>
    </message>
    <message>
        <source>destroyed a second</source>
        <translation>pro Sekunde gelöscht</translation>
    </message>
    <message>
        <source>alive (right)</source>
        <translation>bestehend (rechts)</translation>
    </message>
    <message>
        <source>%1
%2 made, %3 destroyed, %4 alive at its end</source>
        <translation>%1
%2 angelegt, %3 gelöscht, %4 bestehend am Ende</translation>
    </message>
</context>
<context>
    <name>vs::ui::FilterCompleter</name>
    <message>
        <source>What can come next</source>
        <translation>Was als Nächstes kommen kann</translation>
    </message>
</context>
<context>
    <name>vs::ui::FilterEdit</name>
    <message>
        <source>not valid: something is missing at the end</source>
        <translation>ungültig: Am Ende fehlt etwas</translation>
    </message>
    <message>
        <source>not valid at “%1”</source>
        <translation>ungültig bei „%1“</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
</context>
<context>
    <name>vs::ui::FindingBar</name>
    <message>
        <source>Findings of this trace</source>
        <translation>Befunde dieser Aufzeichnung</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more  ▾</source>
        <translation>%1 weitere  ▾</translation>
    </message>
    <message>
        <source>%1, packets: %2</source>
        <translation>%1, Pakete: %2</translation>
    </message>
    <message>
        <source>More findings</source>
        <translation>Weitere Befunde</translation>
    </message>
</context>
<context>
    <name>vs::ui::GuestModel</name>
    <message>
        <source>node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>guests: %1</source>
        <translation>Gäste: %1</translation>
    </message>
    <message>
        <source>%1 · stopped</source>
        <translation>%1 · gestoppt</translation>
    </message>
    <message>
        <source>uplink</source>
        <translation>Uplink</translation>
    </message>
    <message>
        <source>packets dropped: %1</source>
        <translation>verworfene Pakete: %1</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>Detail</translation>
    </message>
</context>
<context>
    <name>vs::ui::GuestPanel</name>
    <message>
        <source>Search name, ID, MAC, IP</source>
        <translation>Name, ID, MAC, IP suchen</translation>
    </message>
    <message>
        <source>Search guests</source>
        <translation>Gäste suchen</translation>
    </message>
    <message>
        <source>Name, ID, MAC, address or interface. Enter goes on to the next one.</source>
        <translation>Name, ID, MAC, Adresse oder Interface. Enter geht zum nächsten Treffer.</translation>
    </message>
    <message>
        <source>Name, ID, MAC, address (10.0.0.0/24 means all of it) or interface. Enter goes on to the next one, Shift+Enter back.</source>
        <translation>Name, ID, MAC, Adresse (10.0.0.0/24 meint das ganze Netz) oder Interface. Enter geht zum nächsten Treffer, Umschalt+Enter zurück.</translation>
    </message>
    <message>
        <source>Guests of the node</source>
        <translation>Gäste des Nodes</translation>
    </message>
    <message>
        <source>The node&apos;s guests appear here once you are connected.</source>
        <translation>Die Gäste des Nodes erscheinen hier, sobald die Verbindung steht.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Kein Treffer für „%1“.</translation>
    </message>
</context>
<context>
    <name>vs::ui::InspectorPanel</name>
    <message>
        <source>%1, changed: %2</source>
        <translation>%1, geändert: %2</translation>
    </message>
    <message>
        <source>Packet and evidence</source>
        <translation>Paket und Belege</translation>
    </message>
    <message>
        <source>Raw bytes</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>vs::ui::JourneyMenu</name>
    <message>
        <source>Filter on %1</source>
        <translation>Filtern nach %1</translation>
    </message>
    <message>
        <source>And %1</source>
        <translation>Und %1</translation>
    </message>
    <message>
        <source>And not %1</source>
        <translation>Und nicht %1</translation>
    </message>
    <message>
        <source>Filter on another value</source>
        <translation>Nach einem anderen Wert filtern</translation>
    </message>
    <message>
        <source>And not another value</source>
        <translation>Anderen Wert ausschließen</translation>
    </message>
    <message>
        <source>Only this connection</source>
        <translation>Nur diese Verbindung</translation>
    </message>
    <message>
        <source>Colour rows with this value…</source>
        <translation>Zeilen mit diesem Wert färben…</translation>
    </message>
    <message>
        <source>Colours and columns…</source>
        <translation>Farben und Spalten…</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n row(s)</source>
        <translation>
            <numerusform>%n Zeile kopieren</numerusform>
            <numerusform>%n Zeilen kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vs::ui::JourneyPanel</name>
    <message>
        <source>Follow the newest</source>
        <translation>Dem Neuesten folgen</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>Show each new drop as it comes (Esc)</source>
        <translation>Jeden neuen Verlust zeigen, sobald er eintritt (Esc)</translation>
    </message>
    <message>
        <source>Filter of the journey list</source>
        <translation>Filter der Wegliste</translation>
    </message>
    <message>
        <source>filter: lost and guest == 811 (Ctrl+L)</source>
        <translation>Filter: lost and guest == 811 (Strg+L)</translation>
    </message>
    <message>
        <source>Colours and columns of this list</source>
        <translation>Farben und Spalten dieser Liste</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Standardspalten</translation>
    </message>
    <message>
        <source>Colours and columns…</source>
        <translation>Farben und Spalten…</translation>
    </message>
    <message>
        <source>%1 of %2 shown, %3 dropped</source>
        <translation>%1 von %2 gezeigt, %3 verworfen</translation>
    </message>
    <message>
        <source>%1 shown, %2 dropped</source>
        <translation>%1 gezeigt, %2 verworfen</translation>
    </message>
    <message>
        <source>No journey passes this filter. Change it, or clear it with Ctrl+L, Esc.</source>
        <translation>Kein Weg passt zu diesem Filter. Ihn ändern oder mit Strg+L, Esc leeren.</translation>
    </message>
    <message>
        <source>No journey runs between these ends. Choose others above.</source>
        <translation>Kein Weg verläuft zwischen diesen Enden. Oben andere wählen.</translation>
    </message>
    <message>
        <source>No journey between the ends chosen above passes this filter. Change it, or clear it with Ctrl+L, Esc.</source>
        <translation>Kein Weg zwischen den oben gewählten Enden passt zu diesem Filter. Ihn ändern oder mit Strg+L, Esc leeren.</translation>
    </message>
    <message>
        <source>Each packet that is heard gets a row here.</source>
        <translation>Jedes mitgehörte Paket bekommt hier eine Zeile.</translation>
    </message>
    <message>
        <source>Until then all journeys are shown.</source>
        <translation>Bis dahin werden alle Wege gezeigt.</translation>
    </message>
    <message>
        <source>Until then this holds: %1</source>
        <translation>Bis dahin gilt: %1</translation>
    </message>
    <message>
        <source>No journey like this in the chosen span of time. Choose the whole trace with Esc in the timeline.</source>
        <translation>In der gewählten Zeitspanne gibt es keinen solchen Weg. Esc in der Zeitachse wählt wieder die ganze Aufzeichnung.</translation>
    </message>
</context>
<context>
    <name>vs::ui::JourneyTable</name>
    <message>
        <source>Journeys</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>Drag a title to move its column, its edge to resize it</source>
        <translation>Am Titel ziehen, um die Spalte zu verschieben, am Rand, um die Breite zu ändern</translation>
    </message>
    <message numerus="yes">
        <source>(%n more row(s) left out)</source>
        <translation>
            <numerusform>(%n weitere Zeile ausgelassen)</numerusform>
            <numerusform>(%n weitere Zeilen ausgelassen)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vs::ui::KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys of the picture and the lists work while one of them has the focus. Enter does what is chosen here.</source>
        <translation>Tasten des Bildes und der Listen wirken, solange dort der Fokus liegt. Enter führt aus, was hier gewählt ist.</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Aktionen und Tasten suchen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>vs::ui::LatencyChart</name>
    <message>
        <source>Latency of each hop</source>
        <translation>Latenz je Hop</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>shortest</source>
        <translation>kürzeste</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>95 % are within</source>
        <translation>95 % bleiben darunter</translation>
    </message>
    <message>
        <source>%1: no packet has been seen at both</source>
        <translation>%1: An beiden wurde noch kein Paket gesehen</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>95. Perzentil</translation>
    </message>
    <message numerus="yes">
        <source>%1, of %n packet(s)
%2: %3. A click shows a packet that took as long.</source>
        <translation>
            <numerusform>%1, %n Paket
%2: %3. Ein Klick zeigt ein Paket, das so lange brauchte.</numerusform>
            <numerusform>%1, %n Pakete
%2: %3. Ein Klick zeigt ein Paket, das so lange brauchte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vs::ui::LegendCard</name>
    <message>
        <source>asks to open a connection</source>
        <translation>bittet um eine Verbindung</translation>
    </message>
    <message>
        <source>agrees to open it</source>
        <translation>stimmt der Verbindung zu</translation>
    </message>
    <message>
        <source>carries data, or acknowledges it</source>
        <translation>trägt Daten oder bestätigt sie</translation>
    </message>
    <message>
        <source>closes one side of the connection</source>
        <translation>schließt eine Seite der Verbindung</translation>
    </message>
    <message>
        <source>refuses or breaks off a connection</source>
        <translation>lehnt eine Verbindung ab oder bricht sie ab</translation>
    </message>
    <message>
        <source>a single message</source>
        <translation>eine einzelne Nachricht</translation>
    </message>
    <message>
        <source>an echo, or an error told</source>
        <translation>ein Echo oder eine Fehlermeldung</translation>
    </message>
    <message>
        <source>asks which MAC has an address, or tells it</source>
        <translation>fragt, welche MAC eine Adresse hat, oder nennt sie</translation>
    </message>
    <message>
        <source>any other packet</source>
        <translation>jedes andere Paket</translation>
    </message>
    <message>
        <source>a conntrack entry is made, changed or destroyed</source>
        <translation>ein conntrack-Eintrag wird angelegt, geändert oder gelöscht</translation>
    </message>
    <message>
        <source>a packet ends here</source>
        <translation>ein Paket endet hier</translation>
    </message>
    <message>
        <source>not seen again: what became of it is not certain</source>
        <translation>nicht wieder gesehen: was daraus wurde, ist nicht sicher</translation>
    </message>
    <message>
        <source>Key to the picture</source>
        <translation>Legende zum Bild</translation>
    </message>
</context>
<context>
    <name>vs::ui::LessonCard</name>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>Erklärung schließen</translation>
    </message>
</context>
<context>
    <name>vs::ui::ListOptions</name>
    <message>
        <source>Journey list</source>
        <translation>Wegliste</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>vs::ui::LossesChart</name>
    <message>
        <source>Drops by rule</source>
        <translation>Verluste nach Regel</translation>
    </message>
    <message>
        <source>packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>%1 rule %2</source>
        <translation>Regel %2 von %1</translation>
    </message>
    <message>
        <source>%1 policy</source>
        <translation>Policy von %1</translation>
    </message>
    <message>
        <source>no rule known, in %1</source>
        <translation>keine Regel bekannt, in %1</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>alle anderen</translation>
    </message>
    <message>
        <source>by a rule or policy</source>
        <translation>durch Regel oder Policy</translation>
    </message>
    <message>
        <source>no rule known</source>
        <translation>keine Regel bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) lost: %1</source>
        <translation>
            <numerusform>%n Paket verloren: %1</numerusform>
            <numerusform>%n Pakete verloren: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them rejected with an answer</source>
        <translation>
            <numerusform>%n davon mit Antwort abgewiesen</numerusform>
            <numerusform>%n davon mit Antwort abgewiesen</numerusform>
        </translation>
    </message>
    <message>
        <source>A click shows the newest of them.</source>
        <translation>Ein Klick zeigt das neueste davon.</translation>
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
        <translation>%1 – Vethscope</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Find a guest, an address or an interface</source>
        <translation>Einen Gast, eine Adresse oder ein Interface suchen</translation>
    </message>
    <message>
        <source>To the next thing found</source>
        <translation>Zum nächsten Treffer</translation>
    </message>
    <message>
        <source>Back to the thing found before</source>
        <translation>Zurück zum vorigen Treffer</translation>
    </message>
    <message>
        <source>Follow what is most telling</source>
        <translation>Dem wichtigsten Paket folgen</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Tastenliste</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>To the next event</source>
        <translation>Zum nächsten Ereignis</translation>
    </message>
    <message>
        <source>Back to the event before</source>
        <translation>Zurück zum vorigen Ereignis</translation>
    </message>
    <message>
        <source>To the first event</source>
        <translation>Zum ersten Ereignis</translation>
    </message>
    <message>
        <source>To the last event</source>
        <translation>Zum letzten Ereignis</translation>
    </message>
    <message>
        <source>Journey list</source>
        <translation>Wegliste</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Colours and columns of the list</source>
        <translation>Farben und Spalten der Liste</translation>
    </message>
    <message>
        <source>Copy the selected journeys as text</source>
        <translation>Gewählte Wege als Text kopieren</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Colours as the system is set</source>
        <translation>Farben wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Nothing glides (reduced motion)</source>
        <translation>Ohne Animationen (reduzierte Bewegung)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>No packet in it could be followed.</source>
        <translation>Kein Paket darin ließ sich verfolgen.</translation>
    </message>
    <message>
        <source>Connect to a node to see where its packets go (Ctrl+N), or open a recording (Ctrl+O). F1 lists all keys.</source>
        <translation>Mit einem Node verbinden, um zu sehen, wohin seine Pakete gehen (Strg+N), oder eine Aufzeichnung öffnen (Strg+O). F1 zeigt alle Tasten.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindung zu %1 wird aufgebaut…</translation>
    </message>
    <message>
        <source>Reading the wiring of %1…</source>
        <translation>Verdrahtung von %1 wird gelesen…</translation>
    </message>
    <message>
        <source>Press Trace, then try the connection that fails.</source>
        <translation>„Aufzeichnen“ drücken, dann die Verbindung versuchen, die scheitert.</translation>
    </message>
    <message>
        <source>Starting the capture…</source>
        <translation>Mitschnitt wird gestartet…</translation>
    </message>
    <message>
        <source>Listening. Now try the connection that fails: its packets appear here.</source>
        <translation>Vethscope hört mit. Jetzt die Verbindung versuchen, die scheitert: Ihre Pakete erscheinen hier.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>Captures (*.pcapng *.pcap);;All files (*)</source>
        <translation>Mitschnitte (*.pcapng *.pcap);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Compare with a recording</source>
        <translation>Mit einer Aufzeichnung vergleichen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Show or hide the charts</source>
        <translation>Diagramme ein- oder ausblenden</translation>
    </message>
    <message>
        <source>To the next drop</source>
        <translation>Zum nächsten Verlust</translation>
    </message>
    <message>
        <source>Predict what happens next, or no longer</source>
        <translation>Vorhersagen ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>To the next thing in the picture</source>
        <translation>Zum nächsten Element im Bild</translation>
    </message>
    <message>
        <source>Back to the thing before</source>
        <translation>Zurück zum vorigen Element</translation>
    </message>
    <message>
        <source>Look inside the bridge</source>
        <translation>In die Bridge hineinsehen</translation>
    </message>
    <message>
        <source>Explain it</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Inside a bridge</source>
        <translation>In einer Bridge</translation>
    </message>
    <message>
        <source>To the next station or rule</source>
        <translation>Zur nächsten Station oder Regel</translation>
    </message>
    <message>
        <source>Back to the one before</source>
        <translation>Zurück zur vorigen</translation>
    </message>
    <message>
        <source>Back to the path</source>
        <translation>Zurück zum Pfad</translation>
    </message>
    <message>
        <source>Predicting</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Give this answer</source>
        <translation>Diese Antwort geben</translation>
    </message>
    <message>
        <source>To the next answer, or the one before</source>
        <translation>Zur nächsten oder zur vorigen Antwort</translation>
    </message>
    <message>
        <source>Take it; once it is answered, go on</source>
        <translation>Antwort wählen; danach weiter</translation>
    </message>
    <message>
        <source>End predicting</source>
        <translation>Das Vorhersagen beenden</translation>
    </message>
    <message>
        <source>To what lies beside</source>
        <translation>Zu dem, was daneben liegt</translation>
    </message>
    <message>
        <source>Choose it as one end</source>
        <translation>Als ein Ende wählen</translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation>Nichts wählen</translation>
    </message>
    <message>
        <source>Choose no span of time</source>
        <translation>Keine Zeitspanne wählen</translation>
    </message>
    <message>
        <source>Charts: from value to value</source>
        <translation>Diagramme: von Wert zu Wert</translation>
    </message>
    <message>
        <source>Charts: show what has the focus</source>
        <translation>Diagramme: das Fokussierte zeigen</translation>
    </message>
    <message>
        <source>To the journey below, or above</source>
        <translation>Zum Weg darunter oder darüber</translation>
    </message>
    <message>
        <source>Filter line: what can be written</source>
        <translation>Filterzeile: was man schreiben kann</translation>
    </message>
    <message>
        <source>Filter line: empty it, then leave it</source>
        <translation>Filterzeile: leeren, dann verlassen</translation>
    </message>
    <message>
        <source>Raw bytes: from field to field</source>
        <translation>Rohdaten: von Feld zu Feld</translation>
    </message>
    <message>
        <source>Copied, with names and addresses masked (Ctrl+E shows which, and lets you choose).</source>
        <translation>Kopiert, Namen und Adressen sind maskiert (Strg+E zeigt, welche, und lässt die Wahl).</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>Die Zwischenablage enthält keinen Text.</translation>
    </message>
    <message>
        <source>Copy what tcpdump, conntrack or iptables-save printed, all of it, then paste it here.</source>
        <translation>Die Ausgabe von tcpdump, conntrack oder iptables-save vollständig kopieren, dann hier einfügen.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>Eingefügtes</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>Open recordings</source>
        <translation>Aufzeichnungen öffnen</translation>
    </message>
    <message>
        <source>Recordings, captures, text (*.pcapng *.pcap *.cap *.txt *.log);;All files (*)</source>
        <translation>Aufzeichnungen, Mitschnitte, Text (*.pcapng *.pcap *.cap *.txt *.log);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation>Aufzeichnung speichern</translation>
    </message>
    <message>
        <source>Recordings (*.pcapng);;Packets only, for other programs (*.pcapng)</source>
        <translation>Aufzeichnungen (*.pcapng);;Nur Pakete, für andere Programme (*.pcapng)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>A recording is being saved.</source>
        <translation>Eine Aufzeichnung wird gerade gespeichert.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Gleich noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>vs::ui::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>vs::ui::NodeMenu</name>
    <message>
        <source>Connect to a node…</source>
        <translation>Mit einem Node verbinden…</translation>
    </message>
    <message>
        <source>Open recordings…</source>
        <translation>Aufzeichnungen öffnen…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Paste what a terminal printed</source>
        <translation>Terminalausgabe einfügen</translation>
    </message>
    <message>
        <source>Paste it beside what is shown</source>
        <translation>Zusätzlich zum Angezeigten einfügen</translation>
    </message>
    <message>
        <source>Compare with another recording…</source>
        <translation>Mit anderer Aufzeichnung vergleichen…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>not saved: %1</source>
        <translation>nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>vs::ui::NodeSearch</name>
    <message>
        <source>found: %1</source>
        <translation>gefunden: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>vs::ui::OverviewMinimap</name>
    <message>
        <source>Map of the whole node</source>
        <translation>Karte des ganzen Nodes</translation>
    </message>
    <message>
        <source>The frame is what is in sight. Arrow keys move it.</source>
        <translation>Der Rahmen ist der sichtbare Ausschnitt. Pfeiltasten verschieben ihn.</translation>
    </message>
    <message>
        <source>The whole node. Click or drag to move what is in sight.</source>
        <translation>Der ganze Node. Klicken oder ziehen verschiebt den sichtbaren Ausschnitt.</translation>
    </message>
</context>
<context>
    <name>vs::ui::OverviewView</name>
    <message>
        <source>Overview of the node</source>
        <translation>Übersicht des Nodes</translation>
    </message>
</context>
<context>
    <name>vs::ui::PathView</name>
    <message>
        <source>How: %1</source>
        <translation>Wie: %1</translation>
    </message>
    <message>
        <source>Side effect: %1</source>
        <translation>Nebenwirkung: %1</translation>
    </message>
    <message>
        <source>%1: %2, MTU %3</source>
        <translation>%1: %2, MTU %3</translation>
    </message>
    <message>
        <source>Path of the packet</source>
        <translation>Pfad des Pakets</translation>
    </message>
</context>
<context>
    <name>vs::ui::PlayBar</name>
    <message>
        <source>First event</source>
        <translation>Erstes Ereignis</translation>
    </message>
    <message>
        <source>Back one event</source>
        <translation>Ein Ereignis zurück</translation>
    </message>
    <message>
        <source>Forward one event</source>
        <translation>Ein Ereignis vor</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Letztes Ereignis</translation>
    </message>
    <message>
        <source>Next drop (D)</source>
        <translation>Nächster Verlust (D)</translation>
    </message>
    <message>
        <source>Play again at the end</source>
        <translation>Am Ende von vorn abspielen</translation>
    </message>
    <message>
        <source>Where playing pauses</source>
        <translation>Wo das Abspielen anhält</translation>
    </message>
    <message>
        <source>Pause at a drop</source>
        <translation>Bei einem Verlust anhalten</translation>
    </message>
    <message>
        <source>Pause at a conntrack change</source>
        <translation>Bei einer conntrack-Änderung anhalten</translation>
    </message>
    <message>
        <source>Predict what happens next (P)</source>
        <translation>Vorhersagen, was als Nächstes geschieht (P)</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>What the shapes mean</source>
        <translation>Was die Formen bedeuten</translation>
    </message>
    <message>
        <source>Position in the story</source>
        <translation>Position im Ablauf</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed, in events a second</source>
        <translation>Tempo, in Ereignissen pro Sekunde</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>vs::ui::QuestionCard</name>
    <message>
        <source>What happens next?</source>
        <translation>Was geschieht als Nächstes?</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Richtig.</translation>
    </message>
    <message>
        <source>Not this time.</source>
        <translation>Diesmal nicht.</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%1 von %2 richtig</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>You predicted %1 of %2.</source>
        <translation>%1 von %2 richtig vorhergesagt.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>vs::ui::ShareDialog</name>
    <message>
        <source>Mask what names people, guests and machines</source>
        <translation>Maskieren, was Personen, Gäste und Maschinen erkennen lässt</translation>
    </message>
    <message>
        <source>Private addresses, too</source>
        <translation>Auch private Adressen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>✔ Saved as %1</source>
        <translation>✔ Gespeichert als %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF-Seite</translation>
    </message>
    <message>
        <source>Moving GIF</source>
        <translation>Animiertes GIF</translation>
    </message>
    <message>
        <source>Moving WebP</source>
        <translation>Animiertes WebP</translation>
    </message>
    <message>
        <source>Storyboard, step by step</source>
        <translation>Storyboard, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Forum post (BBCode)</source>
        <translation>Forenbeitrag (BBCode)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page with animation</source>
        <translation>Webseite mit Animation</translation>
    </message>
    <message>
        <source>JSON for programs</source>
        <translation>JSON für Programme</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Packets for other programs</source>
        <translation>Pakete für andere Programme</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>Was geteilt wird</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation>Wie es aussieht</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>Public addresses, MAC tails, names of hosts, guests and users, comments. Payload, keys and passwords are never in it.</source>
        <translation>Öffentliche Adressen, hintere Hälften von MAC-Adressen, Namen von Hosts, Gästen und Benutzern, Kommentare. Nutzdaten, Schlüssel und Passwörter sind nie enthalten.</translation>
    </message>
    <message>
        <source>words of your own, with commas between</source>
        <translation>eigene Wörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Words of your own to mask</source>
        <translation>Eigene Wörter, die maskiert werden</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>bleibt hier</translation>
    </message>
    <message>
        <source>goes out</source>
        <translation>geht hinaus</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Everything that is masked</source>
        <translation>Alles, was maskiert wird</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>What stands for what stays on this computer.</source>
        <translation>Was wofür steht, bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Nothing is masked: names and addresses go out as they are.</source>
        <translation>Nichts ist maskiert: Namen und Adressen gehen hinaus, wie sie sind.</translation>
    </message>
    <message>
        <source>There is no packet’s way to draw.</source>
        <translation>Es gibt keinen Paketweg, der sich zeichnen ließe.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer Eintrag</numerusform>
            <numerusform>und %n weitere Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>✔ Copied</source>
        <translation>✔ Kopiert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>vs::ui::ShareMenu</name>
    <message>
        <source>Share a picture, a report or the recording…</source>
        <translation>Bild, Bericht oder Aufzeichnung teilen…</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation>Aufzeichnung speichern</translation>
    </message>
    <message>
        <source>Save the recording as…</source>
        <translation>Aufzeichnung speichern unter…</translation>
    </message>
    <message>
        <source>The next trace keeps payload</source>
        <translation>Die nächste Aufzeichnung behält Nutzdaten</translation>
    </message>
    <message>
        <source>Recordings keep the headers of packets; what they carry may be secret, and is cut away unless it is asked for.</source>
        <translation>Aufzeichnungen behalten die Header der Pakete; was die Pakete transportieren, kann geheim sein und wird abgeschnitten, sofern es nicht verlangt wird.</translation>
    </message>
</context>
<context>
    <name>vs::ui::SpanChip</name>
    <message numerus="yes">
        <source>in the chosen span: %n</source>
        <translation>
            <numerusform>in der gewählten Zeitspanne: %n</numerusform>
            <numerusform>in der gewählten Zeitspanne: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Choose the whole trace again</source>
        <translation>%1. Wieder die ganze Aufzeichnung wählen</translation>
    </message>
    <message>
        <source>%1 to %2. Press to choose the whole trace again (Esc in the timeline).</source>
        <translation>%1 bis %2. Drücken, um wieder die ganze Aufzeichnung zu wählen (Esc in der Zeitachse).</translation>
    </message>
</context>
<context>
    <name>vs::ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>View ▾</source>
        <translation>Ansicht ▾</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>Colours, motion and what else is shown</source>
        <translation>Farben, Bewegung und was sonst gezeigt wird</translation>
    </message>
    <message>
        <source>○ not connected</source>
        <translation>○ nicht verbunden</translation>
    </message>
    <message>
        <source>○ recording: %1</source>
        <translation>○ Aufzeichnung: %1</translation>
    </message>
    <message>
        <source>… connecting to %1</source>
        <translation>… verbindet mit %1</translation>
    </message>
    <message>
        <source>… reading the wiring of %1</source>
        <translation>… liest die Verdrahtung von %1</translation>
    </message>
    <message>
        <source>● connected, unlocked: rule walk</source>
        <translation>● verbunden, freigeschaltet: Regelweg</translation>
    </message>
    <message>
        <source>● connected, read only</source>
        <translation>● verbunden, nur lesend</translation>
    </message>
    <message>
        <source>… starting the capture</source>
        <translation>… startet den Mitschnitt</translation>
    </message>
    <message>
        <source>● live, unlocked: rule walk</source>
        <translation>● live, freigeschaltet: Regelweg</translation>
    </message>
    <message>
        <source>● live, read only</source>
        <translation>● live, nur lesend</translation>
    </message>
    <message>
        <source>… stopping; waiting until the node confirms</source>
        <translation>… stoppt; wartet auf die Bestätigung des Nodes</translation>
    </message>
    <message>
        <source>✖ not connected</source>
        <translation>✖ nicht verbunden</translation>
    </message>
    <message numerus="yes">
        <source>%n sighting(s)/s</source>
        <translation>
            <numerusform>%n Sichtung/s</numerusform>
            <numerusform>%n Sichtungen/s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sighting(s)</source>
        <translation>
            <numerusform>%n Sichtung</numerusform>
            <numerusform>%n Sichtungen</numerusform>
        </translation>
    </message>
    <message>
        <source>warnings: %1</source>
        <translation>Warnungen: %1</translation>
    </message>
</context>
<context>
    <name>vs::ui::StepModel</name>
    <message>
        <source>drop</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>conntrack change</source>
        <translation>conntrack-Änderung</translation>
    </message>
    <message>
        <source>packet</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>where</source>
        <translation>wo</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>was geschieht</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>Abstand</translation>
    </message>
</context>
<context>
    <name>vs::ui::StepTable</name>
    <message>
        <source>Hops of the packet and its answer</source>
        <translation>Hops des Pakets und seiner Antwort</translation>
    </message>
</context>
<context>
    <name>vs::ui::Teacher</name>
    <message>
        <source>Look inside: hooks, chains, rules</source>
        <translation>Hineinsehen: Hooks, Ketten, Regeln</translation>
    </message>
</context>
<context>
    <name>vs::ui::TimeChart</name>
    <message>
        <source>minutes after %1</source>
        <translation>Minuten nach %1</translation>
    </message>
    <message>
        <source>seconds after %1</source>
        <translation>Sekunden nach %1</translation>
    </message>
    <message>
        <source>milliseconds after %1</source>
        <translation>Millisekunden nach %1</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, Dauer %2</translation>
    </message>
</context>
<context>
    <name>vs::ui::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>by event</source>
        <translation>nach Ereignis</translation>
    </message>
    <message>
        <source>Every event takes the same room, however much time lies between</source>
        <translation>Jedes Ereignis nimmt gleich viel Platz ein, wie viel Zeit auch dazwischen liegt</translation>
    </message>
    <message>
        <source>by clock</source>
        <translation>nach Uhrzeit</translation>
    </message>
    <message>
        <source>Real time from left to right, and all packets of the lanes</source>
        <translation>Echte Zeit von links nach rechts und alle Pakete der Spuren</translation>
    </message>
    <message>
        <source>Zoom the timeline out</source>
        <translation>Zeitachse verkleinern</translation>
    </message>
    <message>
        <source>Zoom the timeline in</source>
        <translation>Zeitachse vergrößern</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show the whole trace (0)</source>
        <translation>Die ganze Aufzeichnung zeigen (0)</translation>
    </message>
    <message>
        <source>Fit the timeline: show the whole trace</source>
        <translation>Zeitachse einpassen: die ganze Aufzeichnung zeigen</translation>
    </message>
</context>
<context>
    <name>vs::ui::TimelineView</name>
    <message>
        <source>Timeline: by event, or by the clock</source>
        <translation>Zeitachse: nach Ereignis oder nach Uhrzeit</translation>
    </message>
    <message>
        <source>Timeline: zoom in</source>
        <translation>Zeitachse: vergrößern</translation>
    </message>
    <message>
        <source>Timeline: zoom out</source>
        <translation>Zeitachse: verkleinern</translation>
    </message>
    <message>
        <source>Timeline: show the whole trace</source>
        <translation>Zeitachse: die ganze Aufzeichnung zeigen</translation>
    </message>
    <message>
        <source>Timeline: move to the right</source>
        <translation>Zeitachse: nach rechts schieben</translation>
    </message>
    <message>
        <source>Timeline: move to the left</source>
        <translation>Zeitachse: nach links schieben</translation>
    </message>
    <message>
        <source>Choose a span of time, to the right</source>
        <translation>Eine Zeitspanne wählen, nach rechts</translation>
    </message>
    <message>
        <source>Choose a span of time, to the left</source>
        <translation>Eine Zeitspanne wählen, nach links</translation>
    </message>
    <message>
        <source>Choose a span of time, to the end</source>
        <translation>Eine Zeitspanne wählen, bis zum Ende</translation>
    </message>
    <message>
        <source>Choose a span of time, to the beginning</source>
        <translation>Eine Zeitspanne wählen, bis zum Anfang</translation>
    </message>
    <message numerus="yes">
        <source>%n packets within %1. Zoom in to tell them apart.</source>
        <translation>
            <numerusform>%n Paket innerhalb von %1. Vergrößern, um sie zu unterscheiden.</numerusform>
            <numerusform>%n Pakete innerhalb von %1. Vergrößern, um sie zu unterscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy that is not on the packet’s path: %1</source>
        <translation>Eine Kopie, die nicht auf dem Pfad des Pakets liegt: %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>No packets yet.</source>
        <translation>Noch keine Pakete.</translation>
    </message>
    <message>
        <source>By the clock, %1 to %2.</source>
        <translation>Nach Uhrzeit, %1 bis %2.</translation>
    </message>
    <message>
        <source>By event.</source>
        <translation>Nach Ereignis.</translation>
    </message>
    <message>
        <source>Chosen: %1.</source>
        <translation>Gewählt: %1.</translation>
    </message>
    <message>
        <source>Chosen span: %1 to %2.</source>
        <translation>Gewählte Zeitspanne: %1 bis %2.</translation>
    </message>
    <message>
        <source>Packets appear here, one lane for each interface that they cross.</source>
        <translation>Pakete erscheinen hier, mit einer Spur für jedes Interface, das sie durchqueren.</translation>
    </message>
</context>
<context>
    <name>vs::ui::TopBar</name>
    <message>
        <source>anyone</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>any</source>
        <translation>jeder</translation>
    </message>
    <message>
        <source>Capture filter</source>
        <translation>Mitschnittfilter</translation>
    </message>
    <message>
        <source>everything but this connection; for example: tcp and host 10.0.0.7</source>
        <translation>alles außer dieser Verbindung; zum Beispiel: tcp and host 10.0.0.7</translation>
    </message>
    <message>
        <source>node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>node access</source>
        <translation>Node-Zugriff</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>▶ Trace</source>
        <translation>▶ Aufzeichnen</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>■ Stop</source>
        <translation>■ Stopp</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stoppt…</translation>
    </message>
    <message>
        <source>Only while connected to a node: the rule walk is told live.</source>
        <translation>Nur bei bestehender Verbindung zu einem Node: Der Regelweg wird live gemeldet.</translation>
    </message>
    <message>
        <source>Rule walk</source>
        <translation>Regelweg</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesend</translation>
    </message>
    <message>
        <source>Unlocked: the kernel tells the rules that packets meet, by things made on the node that remove themselves. Press to go back to reading only.</source>
        <translation>Freigeschaltet: Der Kernel meldet, auf welche Regeln die Pakete treffen; was dafür auf dem Node angelegt wird, entfernt sich selbst. Drücken, um wieder nur zu lesen.</translation>
    </message>
    <message>
        <source>Nothing on the node is changed. Press to read what the rule walk would do there, and to unlock it.</source>
        <translation>Auf dem Node wird nichts geändert. Drücken, um zu lesen, was der Regelweg dort tun würde, und um ihn freizuschalten.</translation>
    </message>
    <message>
        <source>Node access: unlocked for the rule walk</source>
        <translation>Node-Zugriff: für den Regelweg freigeschaltet</translation>
    </message>
    <message>
        <source>Node access: read only</source>
        <translation>Node-Zugriff: nur lesend</translation>
    </message>
    <message>
        <source>filter · %1</source>
        <translation>Filter · %1</translation>
    </message>
    <message>
        <source>Commands %1</source>
        <translation>Befehle %1</translation>
    </message>
    <message>
        <source>Every command that was run on the node</source>
        <translation>Jeder auf dem Node ausgeführte Befehl</translation>
    </message>
    <message>
        <source>Share ▾</source>
        <translation>Teilen ▾</translation>
    </message>
    <message>
        <source>Keep the recording; make a picture or a report of it</source>
        <translation>Die Aufzeichnung aufbewahren; ein Bild oder einen Bericht daraus machen</translation>
    </message>
</context>
<context>
    <name>vs::ui::TrafficChart</name>
    <message>
        <source>Packets and drops a second</source>
        <translation>Pakete und Verluste pro Sekunde</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>%1 of %2 interfaces: the chosen and the busiest</source>
        <translation>%1 von %2 Interfaces: das gewählte und die mit dem meisten Verkehr</translation>
    </message>
    <message>
        <source>by interface</source>
        <translation>nach Interface</translation>
    </message>
    <message>
        <source>dropped in %1 (right)</source>
        <translation>verworfen in %1 (rechts)</translation>
    </message>
    <message>
        <source>%1: %2 packets a second (%3)</source>
        <translation>%1: %2 Pakete pro Sekunde (%3)</translation>
    </message>
    <message>
        <source>✖ %1: %2 dropped a second (%3)</source>
        <translation>✖ %1: %2 pro Sekunde verworfen (%3)</translation>
    </message>
</context>
<context>
    <name>vs::ui::UnlockPanel</name>
    <message>
        <source>reads only</source>
        <translation>liest nur</translation>
    </message>
    <message>
        <source>makes something and removes it</source>
        <translation>legt etwas an und entfernt es</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Freischalten</translation>
    </message>
    <message>
        <source>Stay read only</source>
        <translation>Nur lesend bleiben</translation>
    </message>
    <message>
        <source>Commands run so far…</source>
        <translation>Bisher ausgeführte Befehle…</translation>
    </message>
    <message>
        <source>Unlock the rule walk?</source>
        <translation>Regelweg freischalten?</translation>
    </message>
    <message>
        <source>So far Vethscope only reads. To be told by the kernel which rules a packet met, and why it was dropped, it has to make two things on the node:</source>
        <translation>Bisher liest Vethscope nur. Damit der Kernel meldet, auf welche Regeln ein Paket traf und warum es verworfen wurde, muss Vethscope auf dem Node zwei Dinge anlegen:</translation>
    </message>
    <message>
        <source>•  An nft table of its own that marks the packets of this one flow for tracing: at most 20 a second, for at most 60 seconds. The kernel removes the table the moment the command that made it ends.</source>
        <translation>•  Eine eigene nft-Tabelle, die die Pakete dieses einen Flows zur Verfolgung markiert: höchstens 20 pro Sekunde, höchstens 60 Sekunden lang. Der Kernel entfernt die Tabelle in dem Moment, in dem der Befehl endet, der sie angelegt hat.</translation>
    </message>
    <message>
        <source>•  A trace instance of its own, in which the kernel says why it frees packets. The command that made it removes it, whatever becomes of this program.</source>
        <translation>•  Eine eigene Trace-Instanz, in der der Kernel angibt, warum er Pakete verwirft. Der Befehl, der sie angelegt hat, entfernt sie, was auch immer aus diesem Programm wird.</translation>
    </message>
    <message>
        <source>•  No rule, no setting and no file of the node is touched. But a node whose firewall uses iptables writes the walk into its firewall log, too; those lines stay.</source>
        <translation>•  Keine Regel, keine Einstellung und keine Datei des Nodes wird angetastet. Ein Node, dessen Firewall iptables verwendet, schreibt den Regelweg aber auch in sein Firewall-Log; diese Zeilen bleiben.</translation>
    </message>
    <message>
        <source>It ends when you stop the trace, lock again, disconnect, or when the connection breaks. A running trace begins anew.</source>
        <translation>Es endet mit dem Stoppen der Aufzeichnung, mit erneutem Sperren, mit dem Trennen der Verbindung oder mit ihrem Abbruch. Eine laufende Aufzeichnung beginnt neu.</translation>
    </message>
    <message>
        <source>The exact commands of such a trace</source>
        <translation>Die genauen Befehle einer solchen Aufzeichnung</translation>
    </message>
</context>
</TS>
