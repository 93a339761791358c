// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QtTest>

namespace vs::test {

/// Rows of the sizes that people use, light and dark: "size" and "dark".
inline void addSizesAndThemes(std::initializer_list<QSize> sizes = {QSize(1280, 800),
                                                                    QSize(1680, 1050)})
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    for (const QSize size : sizes) {
        for (const bool dark : {false, true})
            QTest::addRow("%dx%d-%s", size.width(), size.height(), dark ? "dark" : "light")
                << size << dark;
    }
}

} // namespace vs::test
