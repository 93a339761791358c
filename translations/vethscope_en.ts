<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>InspectorFacts</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es)</source>
        <translation>
            <numerusform>%n pass</numerusform>
            <numerusform>%n passes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sighting(s), %1 lost in the kernel</source>
        <translation>
            <numerusform>%n sighting, %1 lost in the kernel</numerusform>
            <numerusform>%n sightings, %1 lost in the kernel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sighting(s), loss not known</source>
        <translation>
            <numerusform>%n sighting, loss not known</numerusform>
            <numerusform>%n sightings, loss not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vs::ui::FindingBar</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vs::ui::JourneyMenu</name>
    <message numerus="yes">
        <source>Copy %n row(s)</source>
        <translation>
            <numerusform>Copy %n row</numerusform>
            <numerusform>Copy %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vs::ui::JourneyTable</name>
    <message numerus="yes">
        <source>(%n more row(s) left out)</source>
        <translation>
            <numerusform>(%n more row left out)</numerusform>
            <numerusform>(%n more rows left out)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vs::ui::LatencyChart</name>
    <message numerus="yes">
        <source>%1, of %n packet(s)
%2: %3. A click shows a packet that took as long.</source>
        <translation>
            <numerusform>%1, of %n packet
%2: %3. A click shows a packet that took as long.</numerusform>
            <numerusform>%1, of %n packets
%2: %3. A click shows a packet that took as long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vs::ui::LossesChart</name>
    <message numerus="yes">
        <source>%n packet(s) lost: %1</source>
        <translation>
            <numerusform>%n packet lost: %1</numerusform>
            <numerusform>%n packets lost: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them rejected with an answer</source>
        <translation>
            <numerusform>%n of them rejected with an answer</numerusform>
            <numerusform>%n of them rejected with an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vs::ui::MainWindow</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vs::ui::ShareDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vs::ui::SpanChip</name>
    <message numerus="yes">
        <source>in the chosen span: %n</source>
        <translation>
            <numerusform>in the chosen span: %n</numerusform>
            <numerusform>in the chosen span: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vs::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n sighting(s)/s</source>
        <translation>
            <numerusform>%n sighting/s</numerusform>
            <numerusform>%n sightings/s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sighting(s)</source>
        <translation>
            <numerusform>%n sighting</numerusform>
            <numerusform>%n sightings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vs::ui::TimelineView</name>
    <message numerus="yes">
        <source>%n packets within %1. Zoom in to tell them apart.</source>
        <translation>
            <numerusform>%n packet within %1. Zoom in to tell them apart.</numerusform>
            <numerusform>%n packets within %1. Zoom in to tell them apart.</numerusform>
        </translation>
    </message>
</context>
</TS>
