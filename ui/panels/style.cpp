// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/style.h"

#include <QFontDatabase>
#include <QGuiApplication>

namespace vs::ui {

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.chrome);
    palette.setColor(QPalette::WindowText, theme.ink);
    palette.setColor(QPalette::Base, theme.field);
    palette.setColor(QPalette::AlternateBase, theme.chrome);
    palette.setColor(QPalette::Text, theme.ink);
    palette.setColor(QPalette::PlaceholderText, theme.faint);
    palette.setColor(QPalette::Button, theme.field);
    palette.setColor(QPalette::ButtonText, theme.ink);
    palette.setColor(QPalette::BrightText, theme.accentText);
    palette.setColor(QPalette::Highlight, theme.selection);
    palette.setColor(QPalette::HighlightedText, theme.ink);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::ToolTipBase, theme.field);
    palette.setColor(QPalette::ToolTipText, theme.ink);
    palette.setColor(QPalette::Mid, theme.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.faint);
    return palette;
}

QString styleSheetOf(const Theme& theme)
{
    // Names of colours stand in the text as @name; longer names before their prefixes.
    QString sheet = QStringLiteral(R"(
QMainWindow, QDialog { background: @chrome; }
QToolTip { color: @ink; background: @field; border: 1px solid @line; padding: 4px; }
QLabel { color: @ink; background: transparent; }
QLabel[tone="caption"], QLabel[tone="secondary"] { color: @secondary; }
QLabel[tone="good"] { color: @delivered; }
QLabel[tone="drop"] { color: @drop; }
QLabel[tone="warning"] { color: @conntrack; font-weight: bold; }
QLabel[tone="heading"] { color: @ink; font-weight: bold; }
QLineEdit, QComboBox, QToolButton[field="true"], QPushButton {
    color: @ink; background: @field; border: 1px solid @line; border-radius: 6px;
    padding: 0 10px; min-height: 28px; max-height: 28px; }
QLineEdit[slim="true"], QToolButton[slim="true"] { min-height: 22px; max-height: 22px; }
QLineEdit:focus, QComboBox:focus, QToolButton[field="true"]:focus, QPushButton:focus {
    border: 1px solid @accent; }
QLineEdit[state="invalid"] { border: 1px solid @drop; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/icons/chevron.svg); width: 10px; height: 10px; }
QComboBox QAbstractItemView { color: @ink; background: @field; border: 1px solid @line;
    selection-background-color: @selection; selection-color: @ink; outline: none; padding: 4px; }
QToolButton[field="true"]::menu-indicator { image: none; width: 0; }
QToolButton[plainMenu="true"]::menu-indicator { image: none; width: 0; }
QToolButton { color: @ink; }
QToolButton:disabled { color: @faint; }
QToolButton:checked { background: @selection; border: 1px solid @accent; border-radius: 4px; }
QPushButton:hover, QToolButton[field="true"]:hover { background: @bridge; }
QPushButton:disabled, QComboBox:disabled { color: @faint; background: @chrome; }
QPushButton[accent="true"] { color: @accentText; background: @accent; border: 1px solid @accent;
    font-weight: bold; }
QPushButton[accent="true"]:disabled { color: @faint; background: @chrome; border-color: @line; }
QPushButton[accent="true"]:focus { border: 2px solid @ink; }
QPushButton[tab="true"] { border: none; background: transparent; min-width: 32px; padding: 0 14px; }
QPushButton[tab="true"]:hover { background: @bridge; }
QPushButton[tab="true"]:checked { background: @selection; font-weight: bold; }
QPushButton[tab="true"]:focus { border: 1px solid @accent; }
QPushButton[unlocked="true"] { background: @conntrackFill; border: 1px solid @conntrack;
    font-weight: bold; }
QPushButton[unlocked="true"]:focus { border: 2px solid @ink; }
QPushButton[chip="true"] { border-radius: 14px; padding: 0 10px; }
QPushButton[chip="true"]:checked { background: @selection; border-color: @accent; }
QPushButton[small="true"], QToolButton[small="true"] { color: @secondary; background: transparent;
    border: 1px solid transparent; border-radius: 6px; padding: 0 8px; min-height: 22px;
    max-height: 22px; }
QToolButton[small="true"] { min-width: 10px; }
QPushButton[small="true"]:hover, QToolButton[small="true"]:hover { color: @ink;
    background: @bridge; }
QPushButton[small="true"]:checked { color: @ink; background: @selection; }
QPushButton[small="true"]:focus, QToolButton[small="true"]:focus { border: 1px solid @accent; }
#spanChip { color: @ink; background: @selection; }
QPushButton[quiet="true"] { border: none; background: transparent; color: @accent; padding: 0 6px;
    min-height: 24px; max-height: 24px; }
QPushButton::menu-indicator { image: none; width: 0; }
QToolButton[tool="true"] { border: none; background: transparent; border-radius: 5px; padding: 4px; }
QToolButton[tool="true"]:hover { background: @bridge; }
QToolButton[tool="true"]:checked { background: @selection; }
QToolButton[tool="true"]:focus { border: 1px solid @accent; padding: 3px; }
QMenu { color: @ink; background: @field; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @selection; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QAbstractItemView { color: @ink; background: transparent; border: none; outline: none;
    selection-background-color: @selection; selection-color: @ink; }
QTreeView::item { min-height: 30px; }
QTreeView::branch { background: transparent; }
QTreeView::branch:has-children:open { image: url(:/icons/chevron.svg); }
QTreeView::branch:has-children:closed { image: url(:/icons/chevron-right.svg); }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { color: @secondary; background: transparent; border: none; padding: 0 4px; }
QPlainTextEdit { color: @ink; background: @field; border: 1px solid @line; border-radius: 6px; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @line; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 24px; }
QScrollBar::handle:horizontal { min-width: 24px; }
QScrollBar::handle:hover { background: @faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: @line; }
QProgressBar { background: @line; border: none; border-radius: 2px; max-height: 4px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
#topBar, #statusLine { background: @chrome; }
#topBar { border-bottom: 1px solid @line; }
#statusLine { border-top: 1px solid @line; }
#guestPanel, #centrePanel, #inspectorPanel { background: @ground; }
#timelinePanel, #journeyPanel, #chartsDock { background: @lower; }
QMainWindow::separator { background: @line; width: 1px; height: 1px; }
#optionList { background: @field; border: 1px solid @line; border-radius: 6px; }
#completions { background: @field; border: 1px solid @line; }
#filterMessage { color: @ink; background: @dropFill; border: 1px solid @drop; border-radius: 4px;
    padding: 2px 8px; }
#unlockPanel { background: @conntrackFill; border-bottom: 1px solid @conntrack; }
#messageBar { background: @dropFill; border-bottom: 1px solid @drop; }
#messageBar[notice="true"] { background: @bridge; border-bottom: 1px solid @line; }
#questionCard { background: @field; border: 2px solid @accent; border-radius: 8px; }
QPushButton[answer="true"] { min-height: 20px; max-height: 400px; padding: 0; text-align: left; }
QPushButton[answer="true"]:disabled { background: @field; }
QPushButton[mark="right"] { border: 1px solid @delivered; }
QPushButton[mark="wrong"] { border: 1px solid @drop; }
#lessonCard { background: @field; border: 1px solid @accent; border-radius: 8px; }
#lessonCard QLabel[config="true"] { background: @bridge; border-radius: 4px; padding: 4px 6px; }
#verdictCard { background: @dropFill; border: 1px solid @drop; border-radius: 6px; }
#verdictCard[good="true"] { background: @bridge; border: 1px solid @line; }
QWidget[changed="true"] { background: @conntrackFill; border-radius: 3px; }
)");
    const std::pair<const char*, QColor> colours[] = {
        {"@accentText", theme.accentText},
        {"@accent", theme.accent},
        {"@bridge", theme.bridge},
        {"@chrome", theme.chrome},
        {"@conntrackFill", theme.conntrackFill},
        {"@conntrack", theme.conntrack},
        {"@delivered", theme.delivered},
        {"@dropFill", theme.dropFill},
        {"@drop", theme.drop},
        {"@faint", theme.faint},
        {"@field", theme.field},
        {"@ground", theme.ground},
        {"@ink", theme.ink},
        {"@line", theme.line},
        {"@secondary", theme.secondary},
        {"@selection", theme.selection},
        {"@lower", theme.lower},
    };
    for (const auto& [name, colour] : colours)
        sheet.replace(QLatin1String(name), colour.name());
    return sheet;
}

QString breakable(const QString& words)
{
    QString broken;
    for (const QChar letter : words) {
        broken += letter;
        if (QStringLiteral("_/:.,=").contains(letter))
            broken += QChar(0x200b);
    }
    return broken;
}

QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QGuiApplication::font().pointSizeF());
    return font;
}

} // namespace vs::ui
