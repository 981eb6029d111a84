"""What goes on beside the work, while the window is open: delivery, what comes, what has had its time."""
